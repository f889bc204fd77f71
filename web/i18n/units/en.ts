import type { Messages } from '../messages.ts';
import type { ukUnits } from './uk.ts';

/** The same words in English. */
export const enUnits: Messages<typeof ukUnits> = {
  units: { label: 'Units', raion: 'Raions', hromada: 'Hromadas' },
  measure: {
    label: 'Measure',
    count: 'Number of projects',
    sum: 'Sum',
    'per-head': 'Sum per inhabitant',
    coverage: 'Share of tasks with a project',
  },
  paid: { label: 'Kind of money' },
  currency: { label: 'Currency' },
  shade: {
    title: 'Shading by units',
    show: 'Show the shading',
    legend: 'What the shades mean',
    units_one: '{{count}} unit',
    units_other: '{{count}} units',
    zero: '0 – none',
    noData: 'no data',
    natural: 'Classes by natural breaks (Jenks)',
    people: 'Population: estimate for {{year}}.',
    coverage:
      'Of the strategy’s tasks that concern the unit, the share with at least one project there.',
    several: 'A project in several units is counted in each.',
    elsewhere_one: '{{count}} project is tied to no unit: the shading is without it.',
    elsewhere_other: '{{count}} projects are tied to no unit: the shading is without them.',
    failed: 'The figures could not be loaded.',
  },
  reason: {
    not_applicable: 'not applicable',
    not_reachable: 'not reachable now',
    no_data: 'no data',
    no_project: 'no project',
  },
  matrix: {
    title: { raion: 'Tasks by raion', hromada: 'Tasks by hromada' },
    task: 'Task',
    column: { none: 'Not located', all: 'All' },
    row: { none: 'Without a task', all: 'All' },
    nothing: 'none',
    noSum: 'sum not known',
    legend: 'Why a cell is empty',
    sums: 'Sums: {{kind}}, millions, {{currency}}. “…”: there is a project, the sum of this kind is not known.',
    hint: 'A cell becomes the filter, and once more lets it go. A project in several cells counts in each, and once in “All”.',
    failed: 'The matrix could not be loaded.',
  },
  territory: {
    state: {
      temporarily_occupied: 'temporarily occupied territory',
      partly_occupied: 'territory temporarily occupied in part',
      controlled: 'territory under control',
      unknown: 'state not known',
    },
    asOf: 'as of {{date}}',
    hromadas_one: '{{count}} hromada',
    hromadas_other: '{{count}} hromadas',
    newest: 'The atlas’s sources tell no later state.',
  },
};
