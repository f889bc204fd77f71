import type { Filter } from '../contract/filter.ts';
import type { SummaryResponse } from '../contract/responses.ts';
import type { Database } from '../db/schema.ts';
import { areaCondition, isOnMap } from './filter-condition.ts';

/** Counts what a filter selects: in all, on the map and on the shelf. Map plus shelf is the total. */
export async function summary(db: Database, filter: Filter): Promise<SummaryResponse> {
  const rows = await areasByScope(db, filter).execute();
  const shelf = rows.filter(({ onMap }) => !onMap);
  const sum = (part: typeof rows) => part.reduce((total, { areas }) => total + Number(areas), 0);
  const part = (areas: number) => ({ projects: 0, areas, money: [] });
  return {
    total: part(sum(rows)),
    map: part(sum(rows) - sum(shelf)),
    shelf: part(sum(shelf)),
    shelfByScope: Object.fromEntries(shelf.map(({ scope, areas }) => [scope, Number(areas)])),
    leftOut: [],
  };
}

/** One row for each scope and place of showing: the map, or the shelf. */
export const areasByScope = (db: Database, filter: Filter) =>
  db
    .selectFrom((from) =>
      from
        .selectFrom('item')
        .select(['scope', (eb) => isOnMap(eb).as('onMap')])
        .where((eb) => areaCondition(eb, filter))
        .as('area'),
    )
    .select(({ fn }) => ['scope', 'onMap', fn.countAll<number | string>().as('areas')])
    .groupBy(['scope', 'onMap']);
