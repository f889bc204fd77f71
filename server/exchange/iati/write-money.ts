import type { PublicProject } from '../columns/lines.ts';
import { decimalOf } from '../columns/value.ts';
import type { Terms } from '../standards/terms.ts';
import { sourceTypes } from './codes.ts';
import { element, narratives, worded } from './element.ts';

type Sum = PublicProject['funding'][number];
type Dated = Sum & { amountMinor: number; year: number };

/**
 * The sums that IATI can hold: each needs an amount and a year. Parts of a programme and control totals
 * are counted elsewhere, and whoever adds up a file would count them twice.
 */
export const toldSums = ({ funding }: Pick<PublicProject, 'funding'>): Dated[] =>
  funding.filter(
    (sum): sum is Dated =>
      sum.amountMinor !== null &&
      sum.year !== null &&
      sum.covers !== 'component' &&
      sum.covers !== 'control_total',
  );

/** Codelist ActivityScope: the widest of what the sums cover. */
export function scopeOf(project: PublicProject): string {
  const covers = new Set(toldSums(project).map((sum) => sum.covers));
  if (covers.has('country_wide')) return element('activity-scope', { code: '4' });
  if (covers.has('multi_region')) return element('activity-scope', { code: '5' });
  return covers.size === 0 ? '' : element('activity-scope', { code: '6' });
}

const period = ({ year, untilYear }: Dated): string =>
  element('period-start', { 'iso-date': `${year}-01-01` }) +
  element('period-end', { 'iso-date': `${untilYear ?? year}-12-31` });

const value = ({ amountMinor, currency, year }: Dated): string =>
  element('value', { currency, 'value-date': `${year}-01-01` }, decimalOf(amountMinor));

const provider = ({ funder, sourceClass }: Dated, { uk, en }: Terms): string =>
  worded(
    'provider-org',
    { type: sourceTypes[sourceClass] },
    { uk: uk.of('funder', funder), en: en.of('funder', funder) },
  );

/** What is planned in each year by all together. */
export function budgets(project: PublicProject): string {
  const planned = toldSums(project).filter(({ kind }) => kind === 'planned');
  const totals = Map.groupBy(planned, (sum) => `${sum.year}-${sum.untilYear}-${sum.currency}`);
  return [...totals.values()]
    .map(([first, ...others]) => {
      const amountMinor = others.reduce(
        (sum, one) => sum + one.amountMinor,
        first?.amountMinor ?? 0,
      );
      const total = { ...first, amountMinor } as Dated;
      return element('budget', { type: '1', status: '1' }, period(total), value(total));
    })
    .join('');
}

/** What is planned by each source. */
export const plannedDisbursements = (project: PublicProject, terms: Terms): string =>
  toldSums(project)
    .filter(({ kind }) => kind === 'planned')
    .map((sum) =>
      element('planned-disbursement', { type: '1' }, period(sum), value(sum), provider(sum, terms)),
    )
    .join('');

/** Codelist TransactionType. */
const transactionTypes = { committed: '2', disbursed: '3' } as const;

/** What is committed and disbursed. The register knows years: the first day stands for each. */
export const transactions = (project: PublicProject, terms: Terms): string =>
  toldSums(project)
    .map((sum) =>
      sum.kind === 'planned' ? '' : transaction(sum, transactionTypes[sum.kind], terms),
    )
    .join('');

const transaction = (sum: Dated, code: string, terms: Terms): string =>
  element(
    'transaction',
    {},
    element('transaction-type', { code }),
    element('transaction-date', { 'iso-date': `${sum.year}-01-01` }),
    value(sum),
    element('description', {}, describing(sum)),
    provider(sum, terms),
  );

const describing = ({ note, year, untilYear }: Dated): string => {
  const years = untilYear === null ? String(year) : `${year}–${untilYear}`;
  return note.trim() ? narratives(note, '') : narratives(yearOnly.uk(years), yearOnly.en(years));
};

/** Said where nothing else is, so that the first of January is not taken for the day. */
export const yearOnly = {
  uk: (years: string) => `За ${years} рік; день не названо`,
  en: (years: string) => `In ${years}; no day is named`,
} as const;
