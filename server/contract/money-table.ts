import type { Funding, FundingKind } from '@stratlas/seeds/project';

/** A column of the table: a year, several years, or (both null) years that are not known. */
export type Period = Pick<Funding, 'year' | 'untilYear'>;

/** All that sums of one line have in common. */
export type LineHead = Omit<Funding, 'amountMinor' | 'year' | 'untilYear'>;

export interface MoneyLine {
  head: LineHead;
  /** Indexes of its sums within the record's funding, by `periodKey`. */
  cells: ReadonlyMap<string, number>;
}

/** Sums of one kind and one currency; nothing is ever added up across tables. */
export interface MoneyTable {
  kind: FundingKind;
  currency: Funding['currency'];
  columns: Period[];
  lines: MoneyLine[];
}

export const periodKey = ({ year, untilYear }: Period): string =>
  `${year ?? ''}-${untilYear ?? ''}`;

export const headOf = ({ amountMinor: _, year: __, untilYear: ___, ...head }: Funding): LineHead =>
  head;

const headKey = ({ funder, sourceClass, kind, currency, covers, note }: LineHead): string =>
  JSON.stringify([kind, currency, funder, sourceClass, covers, note]);

/**
 * The record's sums as tables of lines by years, in the order in which they stand in the record.
 * @param years columns that every table has, also while they are empty
 */
export function tablesOf(funding: readonly Funding[], years: readonly number[]): MoneyTable[] {
  const groups = Map.groupBy(
    funding.map((sum, index) => ({ sum, index })),
    ({ sum }) => `${sum.kind} ${sum.currency}`,
  );
  return [...groups.values()].map((sums) => {
    const [{ kind, currency } = { kind: 'planned', currency: 'UAH' } as const] = sums.map(
      ({ sum }) => sum,
    );
    const lines = linesOf(sums);
    return {
      kind,
      currency,
      lines,
      columns: columnsOf(
        sums.map(({ sum }) => sum),
        years,
      ),
    };
  });
}

/** Two sums of one line and year are two lines: both stay as they were given. */
function linesOf(sums: readonly { sum: Funding; index: number }[]): MoneyLine[] {
  const lines: { key: string; head: LineHead; cells: Map<string, number> }[] = [];
  for (const { sum, index } of sums) {
    const [key, period] = [headKey(sum), periodKey(sum)];
    const open = lines.find((line) => line.key === key && !line.cells.has(period));
    if (open) open.cells.set(period, index);
    else lines.push({ key, head: headOf(sum), cells: new Map([[period, index]]) });
  }
  return lines.map(({ head, cells }) => ({ head, cells }));
}

function columnsOf(sums: readonly Period[], years: readonly number[]): Period[] {
  const all = [...sums, ...years.map((year) => ({ year, untilYear: null }))];
  const byKey = new Map(
    all.map(({ year, untilYear }) => [periodKey({ year, untilYear }), { year, untilYear }]),
  );
  return [...byKey.values()].sort(
    (a, b) =>
      (a.year ?? Number.POSITIVE_INFINITY) - (b.year ?? Number.POSITIVE_INFINITY) ||
      (a.untilYear ?? 0) - (b.untilYear ?? 0),
  );
}

/** Adds sums up; those that are not known add nothing, and are counted. */
export function totalOf(
  funding: readonly Funding[],
  indexes: Iterable<number>,
): { amountMinor: number; unknown: number } {
  let [amountMinor, unknown] = [0, 0];
  for (const index of indexes) {
    const amount = funding[index]?.amountMinor;
    if (amount === null) unknown += 1;
    else amountMinor += amount ?? 0;
  }
  return { amountMinor, unknown };
}

/** Where the sums of a column stand within the funding. */
export const columnIndexes = ({ lines }: MoneyTable, period: Period): number[] =>
  lines.flatMap(({ cells }) => cells.get(periodKey(period)) ?? []);
