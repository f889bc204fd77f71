import Papa from 'papaparse';
import type { Currency, FundingKind } from '../../seeds/project.ts';
import { isWithin } from '../../server/contract/codes.ts';
import type { Filter } from '../../server/contract/filter.ts';
import { allocate } from '../../server/register/publish/allocate.ts';

type Row = Record<string, string>;

/** Which places lie in which, and of what kind each is: what a reader of the file looks up. */
export interface Places {
  ancestors: ReadonlyMap<string, readonly string[]>;
  kinds: ReadonlyMap<string, string>;
}

/** Sums by kind and currency. */
export type Sums = Record<string, number>;

export const addTo = (sums: Sums, kind: FundingKind, currency: Currency, amount: number): void => {
  if (amount !== 0) sums[`${kind} ${currency}`] = (sums[`${kind} ${currency}`] ?? 0) + amount;
};

/**
 * What a person with the exported file adds up: of each sum that counts, and that is of the asked
 * funders, classes and years, the shares of the asked tasks and places.
 * @param csv as `/api/export.csv?lang=en` gives it
 */
export function sumsOfExport(csv: string, filter: Filter, places: Places): Sums {
  const { data } = Papa.parse<Row>(csv.replace('\uFEFF', ''), {
    header: true,
    skipEmptyLines: true,
  });
  const sums: Sums = {};
  for (const [, rows] of Map.groupBy(data, (row) => row['Project id'])) {
    const tasks = sharesOf(rows, 'Task code', 'Share of the task, %');
    const spots = sharesOf(rows, 'Place id', 'Share of the place, %');
    for (const row of rows) {
      if (!counts(row, filter)) continue;
      const amount = Math.round(Number(row.Amount) * 100);
      const part = partOf(amount, tasks, spots, filter, places);
      addTo(sums, row['Funding kind code'] as FundingKind, row.Currency as Currency, part);
    }
  }
  return sums;
}

interface Share {
  id: string;
  share: number;
}

/** One stands on every row of its project; several have a row each. */
function sharesOf(rows: readonly Row[], id: string, share: string): Share[] {
  const told = rows.filter((row) => (row[share] ?? '') !== '');
  const isOne = told.length === rows.length && new Set(told.map((row) => row[id])).size === 1;
  const own = isOne ? told.slice(0, 1) : told;
  const read = own.map((row) => ({ id: row[id] ?? '', share: Number(row[share]) }));
  return read.length === 0 ? [{ id: '', share: 100 }] : read;
}

function counts(row: Row, { funder, source, from, to }: Filter): boolean {
  if ((row.Amount ?? '') === '' || (row['Why not counted'] ?? '') !== '') return false;
  const year = Number(row.Year);
  return (
    (funder.length === 0 || funder.includes(row['Funder id'] ?? '')) &&
    (source.length === 0 || source.some((one) => one === row['Source class code'])) &&
    (from === null || year >= from) &&
    (to === null || year <= to)
  );
}

function partOf(
  amount: number,
  tasks: readonly Share[],
  spots: readonly Share[],
  { item, place, kind }: Filter,
  { ancestors, kinds }: Places,
): number {
  const isTask = ({ id }: Share) => item.length === 0 || item.some((one) => isWithin(id, one));
  const isSpot = ({ id }: Share) =>
    (place.length === 0 || place.some((one) => ancestors.get(id)?.includes(one))) &&
    (kind.length === 0 || kind.some((one) => one === kinds.get(id)));
  const ofTasks = allocate(
    amount,
    tasks.map(({ share }) => share),
  );
  return ofTasks.reduce((sum, ofTask, at) => {
    if (!isTask(tasks[at] ?? { id: '', share: 0 })) return sum;
    const ofSpots = allocate(
      ofTask,
      spots.map(({ share }) => share),
    );
    return ofSpots.reduce(
      (all, ofSpot, spot) => (isSpot(spots[spot] ?? { id: '', share: 0 }) ? all + ofSpot : all),
      sum,
    );
  }, 0);
}
