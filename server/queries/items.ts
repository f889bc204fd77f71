import { lineage } from '../contract/codes.ts';
import type { ItemResponse, StrategyResponse } from '../contract/responses.ts';
import type { Database, ItemTable } from '../db/schema.ts';
import { isOnMap } from './filter-condition.ts';

/** What the links say about each area, by its code. */
interface AreaFacts {
  onMap: Set<string>;
  placeIds: Map<string, string[]>;
  kinds: Map<string, ItemResponse['kinds']>;
}

/** Every item in the strategy's order, with counts, scopes and places. */
export async function allItems(db: Database): Promise<ItemResponse[]> {
  const [rows, facts] = await Promise.all([
    db.selectFrom('item').selectAll().orderBy('position').execute(),
    areaFacts(db),
  ]);
  const counts = countAreas(rows, facts.onMap);
  return rows.map(({ position: _, searchText: __, ...row }) => ({
    ...row,
    areas: counts.areas.get(row.code) ?? 0,
    areasOnMap: counts.onMap.get(row.code) ?? 0,
    placeIds: facts.placeIds.get(row.code) ?? [],
    kinds: facts.kinds.get(row.code) ?? [],
  }));
}

/** The whole tree as the API answers it. */
export async function strategy(db: Database, version: string): Promise<StrategyResponse> {
  const items = await allItems(db);
  const at = (level: ItemResponse['level']) => items.filter((item) => item.level === level).length;
  return {
    version,
    counts: {
      goals: at('goal'),
      objectives: at('objective'),
      tasks: at('task'),
      areas: at('area'),
    },
    scopes: countScopes(items),
    items,
  };
}

function countScopes(items: readonly ItemResponse[]): StrategyResponse['scopes'] {
  const counts = {
    named_place: 0,
    named_object: 0,
    described_area: 0,
    place_type: 0,
    oblast_wide: 0,
    outside: 0,
  };
  for (const { scope } of items) if (scope !== null) counts[scope] += 1;
  return counts;
}

function countAreas(rows: readonly ItemTable[], drawn: ReadonlySet<string>) {
  const areas = new Map<string, number>();
  const onMap = new Map<string, number>();
  for (const { code, level } of rows) {
    if (level !== 'area') continue;
    for (const ancestor of lineage(code)) {
      areas.set(ancestor, (areas.get(ancestor) ?? 0) + 1);
      if (drawn.has(code)) onMap.set(ancestor, (onMap.get(ancestor) ?? 0) + 1);
    }
  }
  return { areas, onMap };
}

async function areaFacts(db: Database): Promise<AreaFacts> {
  const onMap = db.selectFrom('item').select('code').where('level', '=', 'area').where(isOnMap);
  const kinds = db
    .selectFrom('link')
    .innerJoin('place', 'place.id', 'link.placeId')
    .select(['link.itemCode', 'place.kind'])
    .distinct()
    .orderBy('place.kind');
  const places = db.selectFrom('areaPlace').selectAll().orderBy('placeId');
  const [drawn, kindRows, placeRows] = await Promise.all([
    onMap.execute(),
    kinds.execute(),
    places.execute(),
  ]);
  return {
    onMap: new Set(drawn.map(({ code }) => code)),
    kinds: group(
      kindRows,
      ({ itemCode }) => itemCode,
      ({ kind }) => kind,
    ),
    placeIds: group(
      placeRows,
      ({ code }) => code,
      ({ placeId }) => placeId,
    ),
  };
}

function group<Row, Value>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
  toValue: (row: Row) => Value,
): Map<string, Value[]> {
  const groups = new Map<string, Value[]>();
  for (const row of rows) {
    const values = groups.get(keyOf(row));
    if (values) values.push(toValue(row));
    else groups.set(keyOf(row), [toValue(row)]);
  }
  return groups;
}
