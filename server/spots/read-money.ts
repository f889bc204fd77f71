import type { Database } from '../db/schema.ts';
import { allocate } from '../register/publish/allocate.ts';
import { breath } from './breath.ts';
import { type CountedPart, MoneyColumns, type SpotMoney } from './spot-money.ts';

/** A spot as far as it decides whose money it carries. */
export interface Carrier {
  spot: number;
  projectId: string;
  placeId: string;
  /** Per cent of the project's money. */
  share: number;
}

/** Projects at a time: some thousand parts, some milliseconds. */
const chunk = 400;

/**
 * The counted money on the map, each part at the spot of its place; where a project has several
 * spots at one place, they divide it by their shares. So all spots add up to what the summary says is on the map.
 * @param carriers in the order of their projects' ids
 */
export async function readMoney(db: Database, carriers: readonly Carrier[]): Promise<SpotMoney> {
  const columns = new MoneyColumns();
  const byPlace = Map.groupBy(carriers, ({ projectId, placeId }) => keyOf(projectId, placeId));
  const ids = [...new Set(carriers.map(({ projectId }) => projectId))];
  await breath();
  for (let from = 0; from < ids.length; from += chunk) {
    const [first = '', last = ''] = [ids[from], ids[Math.min(from + chunk, ids.length) - 1]];
    for (const part of await partsBetween(db, first, last).execute()) {
      if (part.onMap === 0 || part.leftOut !== null) continue;
      addPart(columns, part, byPlace.get(keyOf(part.projectId, part.placeId ?? '')) ?? []);
    }
    await breath();
  }
  await breath();
  return columns.packed();
}

const keyOf = (projectId: string, placeId: string): string => `${projectId} ${placeId}`;

function addPart(columns: MoneyColumns, part: CountedPart, carriers: readonly Carrier[]): void {
  const amounts = allocate(
    Number(part.amountMinor),
    carriers.map(({ share }) => share),
  );
  carriers.forEach(({ spot }, at) => {
    const amountMinor = amounts[at] ?? 0;
    if (amountMinor > 0) columns.add(spot, { ...part, amountMinor });
  });
}

/** What does not count is left out by the reader: a condition on it would make SQLite forget the index of projects. */
const partsBetween = (db: Database, first: string, last: string) =>
  db
    .selectFrom('fundingPart')
    .select(['projectId', 'placeId', 'itemCode', 'funder', 'sourceClass'])
    .select(['kind', 'currency', 'year', 'amountMinor', 'onMap', 'leftOut'])
    .where('projectId', '>=', first)
    .where('projectId', '<=', last);
