import type { Messages } from '../messages.ts';
import type { ukCharts } from './uk.ts';

/** Words of the charts, in English; loaded with them. */
export const enCharts = {
  choose: 'Chart',
  chart: {
    years: 'Years',
    funders: 'Funders',
    flows: 'Flows',
    hromadas: 'Hromadas',
    deviation: 'Plan and execution',
  },
  paid: 'Which money',
  kind: { planned: 'Planned', committed: 'Committed', disbursed: 'Disbursed' },
  failed: 'The chart could not be loaded.',
  asTable: 'As a table',
  asChart: 'As a chart',
  csv: 'Download the table',
  hint: 'Arrows go from mark to mark, Enter filters by a mark, and a second time takes it back.',
  converted: 'All in {{currency}}. Each year at its average rate of the National Bank: {{years}}.',
  currency: { UAH: 'hryvnias', EUR: 'euros', USD: 'dollars' },
  notConverted: 'There is no rate, so not included: {{sums}}.',
  notConvertedSum: '{{sum}} ({{kind}}, {{year}})',
  head: {
    year: 'Year',
    funder: 'Funder',
    hromada: 'Hromada',
    flow: 'Funder → goal → raion',
    project: 'Project',
    deviation: 'Deviation',
  },
  none: { funder: 'funder unknown', goal: 'no goal', raion: 'no raion', hromada: 'no hromada' },
  others: {
    funder_one: '{{count}} more funder',
    funder_other: '{{count}} more funders',
    hromada_one: '{{count}} more hromada',
    hromada_other: '{{count}} more hromadas',
  },
  goal: 'Goal {{code}}',
  noRaion: 'No raion: {{sum}}, {{share}} of all. It is for the whole oblast, or no place is named.',
  finding: {
    none: {
      planned: 'Nothing is planned',
      committed: 'Nothing is committed',
      disbursed: 'Nothing is disbursed',
    },
    year: {
      only: {
        planned: 'All that is planned is for {{name}}: {{sum}}',
        committed: 'All that is committed is of {{name}}: {{sum}}',
        disbursed: 'All that is disbursed is of {{name}}: {{sum}}',
      },
      most: {
        planned: 'Most was planned in {{name}}: {{sum}}, {{share}} of all',
        committed: 'Most was committed in {{name}}: {{sum}}, {{share}} of all',
        disbursed: 'Most was disbursed in {{name}}: {{sum}}, {{share}} of all',
      },
      chosen: {
        planned: 'In the chosen time {{sum}} was planned, {{share}} of all',
        committed: 'In the chosen time {{sum}} was committed, {{share}} of all',
        disbursed: 'In the chosen time {{sum}} was disbursed, {{share}} of all',
      },
    },
    funder: {
      only: {
        planned: 'The only funder of plans is {{name}}: {{sum}}',
        committed: 'The only one to commit is {{name}}: {{sum}}',
        disbursed: 'The only one to disburse is {{name}}: {{sum}}',
      },
      most: {
        planned: 'The largest funder of plans is {{name}}: {{sum}}, {{share}} of all',
        committed: 'The most is committed by {{name}}: {{sum}}, {{share}} of all',
        disbursed: 'The most is disbursed by {{name}}: {{sum}}, {{share}} of all',
      },
      chosen: {
        planned: 'Chosen is {{name}}: {{sum}} planned, {{share}} of all',
        committed: 'Chosen is {{name}}: {{sum}} committed, {{share}} of all',
        disbursed: 'Chosen is {{name}}: {{sum}} disbursed, {{share}} of all',
      },
    },
    hromada: {
      only: {
        planned: 'All that is planned is for {{name}}: {{sum}}',
        committed: 'All that is committed is for {{name}}: {{sum}}',
        disbursed: 'All that is disbursed is for {{name}}: {{sum}}',
      },
      most: {
        planned: 'Most is planned for {{name}}: {{sum}}, {{share}} of all',
        committed: 'Most is committed for {{name}}: {{sum}}, {{share}} of all',
        disbursed: 'Most is disbursed for {{name}}: {{sum}}, {{share}} of all',
      },
      chosen: {
        planned: 'Chosen is {{name}}: {{sum}} planned, {{share}} of all',
        committed: 'Chosen is {{name}}: {{sum}} committed, {{share}} of all',
        disbursed: 'Chosen is {{name}}: {{sum}} disbursed, {{share}} of all',
      },
    },
    flow: {
      planned: 'The widest flow of plans is {{from}} → {{to}}: {{sum}}, {{share}} of all',
      committed: 'The widest flow of commitments is {{from}} → {{to}}: {{sum}}, {{share}} of all',
      disbursed: 'The widest flow of payments is {{from}} → {{to}}: {{sum}}, {{share}} of all',
    },
    deviation:
      '{{share}} of what was planned was carried out: {{disbursed}} of {{planned}}. The largest deviation is that of {{year}}, {{deviation}}',
    noDeviation: 'No project has a plan and an execution for the same year',
  },
  byYear: 'By year',
  byProject: 'By project',
  compared_one: 'Compared is {{count}} project that has a plan and an execution for the same year.',
  compared_other:
    'Compared are {{count}} projects that have a plan and an execution for the same year.',
  largest_one: 'Shown is the {{count}} project that deviates most.',
  largest_other: 'Shown are the {{count}} projects that deviate most.',
  missingDisbursed_one: 'Execution unknown: plans of {{sum}} ({{count}} project).',
  missingDisbursed_other: 'Execution unknown: plans of {{sum}} ({{count}} projects).',
  missingPlanned_one: 'Plan unknown: payments of {{sum}} ({{count}} project).',
  missingPlanned_other: 'Plan unknown: payments of {{sum}} ({{count}} projects).',
} satisfies Messages<typeof ukCharts>;
