import type { LandProject, Within } from '../../contract/ask.ts';
import type { Filter } from '../../contract/filter.ts';
import type { MoneyResponse } from '../../contract/money.ts';
import type { Database } from '../../db/schema.ts';
import type { YearlyMoney } from '../convert.ts';
import { type Conversion, moneyOf } from '../money.ts';
import { partCondition } from '../part-condition.ts';
import { type LocationsIn, locationKey } from './land-projects.ts';

/** The parts of counted sums at locations in a piece of land. */
export type LandParts = (YearlyMoney & { projectId: string; how: Within })[];

const placesOf = (locations: LocationsIn): string[] => [
  ...new Set([...locations.keys()].map((key) => key.slice(key.indexOf(' ') + 1))),
];

const parts = (db: Database, filter: Filter, locations: LocationsIn) =>
  db
    .selectFrom('fundingPart')
    .where((eb) => partCondition(eb, filter))
    .where((eb) => eb(eb.fn.coalesce('placeId', eb.val('')), 'in', placesOf(locations)));

/** Reads what of the filter's counted money is for the land, a row for each project, kind, currency and year. */
export async function landParts(
  db: Database,
  filter: Filter,
  locations: LocationsIn,
): Promise<LandParts> {
  if (locations.size === 0) return [];
  const rows = await parts(db, filter, locations)
    .select(['projectId', 'placeId', 'kind', 'currency', 'year'])
    .select(({ fn }) => fn.sum<number>('amountMinor').as('amountMinor'))
    .where('leftOut', 'is', null)
    .groupBy(['projectId', 'placeId', 'kind', 'currency', 'year'])
    .execute();
  return rows.flatMap((row) => {
    const how = locations.get(locationKey(row.projectId, row.placeId));
    return how === undefined ? [] : [{ ...row, amountMinor: Number(row.amountMinor), how }];
  });
}

/** How many sums with a part inside no total counts. */
export async function leftOutIn(
  db: Database,
  filter: Filter,
  locations: LocationsIn,
): Promise<number> {
  if (locations.size === 0) return 0;
  const rows = await parts(db, filter, locations)
    .select(['projectId', 'placeId', 'position'])
    .distinct()
    .where('leftOut', 'is not', null)
    .execute();
  const inside = rows.filter(
    ({ projectId, placeId }) => locations.get(locationKey(projectId, placeId)) === 'inside',
  );
  return new Set(inside.map(({ projectId, position }) => `${projectId} ${position}`)).size;
}

export const moneyIn = (
  rows: Readonly<LandParts>,
  wanted: Within,
  conversion: Conversion | null,
): MoneyResponse[] =>
  moneyOf(
    rows.filter(({ how }) => how === wanted),
    conversion,
  );

/** How many projects are listed: what a person can read, and what an answer can hold. */
const most = 500;

/** The first projects of the land with what of their money is for it: those inside before the others, each by id. */
export async function listedProjects(
  db: Database,
  projects: ReadonlyMap<string, Within>,
  rows: Readonly<LandParts>,
  conversion: Conversion | null,
): Promise<LandProject[]> {
  const order = [...projects].sort(
    ([a, how], [b, other]) => (how < other ? -1 : how > other ? 1 : 0) || (a < b ? -1 : 1),
  );
  const ids = order.slice(0, most).map(([id]) => id);
  if (ids.length === 0) return [];
  const known = await db
    .selectFrom('project')
    .select(['id', 'titleUk', 'titleEn', 'status'])
    .where('id', 'in', ids)
    .execute();
  const byId = new Map(known.map((row) => [row.id, row]));
  const money = Map.groupBy(rows, ({ projectId }) => projectId);
  return ids.flatMap((id) => {
    const [row, within] = [byId.get(id), projects.get(id)];
    if (row === undefined || within === undefined) return [];
    const own = money.get(id) ?? [];
    return {
      ...row,
      within,
      money: moneyIn(own, 'inside', conversion),
      partlyMoney: moneyIn(own, 'partly', conversion),
    };
  });
}
