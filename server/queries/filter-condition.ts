import type { Expression, ExpressionBuilder, SqlBool } from 'kysely';
import type { Filter } from '../contract/filter.ts';
import { queryWords } from '../contract/matches.ts';
import type { Schema } from '../db/schema.ts';
import { containing } from './containing.ts';

type AreaBuilder = ExpressionBuilder<Schema, 'item'>;
type Condition = Expression<SqlBool>;

const underItems = (eb: AreaBuilder, codes: string[]): Condition =>
  eb.exists(
    eb
      .selectFrom('itemLineage')
      .select('itemLineage.code')
      .whereRef('itemLineage.code', '=', 'item.code')
      .where('itemLineage.ancestorCode', 'in', codes),
  );

const atPlaces = (eb: AreaBuilder, placeIds: string[]): Condition =>
  eb.exists(
    eb
      .selectFrom('areaPlace')
      .select('areaPlace.code')
      .whereRef('areaPlace.code', '=', 'item.code')
      .where('areaPlace.placeId', 'in', placeIds),
  );

const linkedToKinds = (eb: AreaBuilder, kinds: Filter['kind']): Condition =>
  eb.exists(
    eb
      .selectFrom('link')
      .innerJoin('place', 'place.id', 'link.placeId')
      .select('link.id')
      .whereRef('link.itemCode', '=', 'item.code')
      .where('place.kind', 'in', kinds),
  );

/** The filter's reader in SQL: a condition on the areas of `item`. */
export function areaCondition(eb: AreaBuilder, filter: Filter): Condition {
  const conditions: Condition[] = [eb('item.level', '=', 'area')];
  if (filter.item.length > 0) conditions.push(underItems(eb, filter.item));
  if (filter.place.length > 0) conditions.push(atPlaces(eb, filter.place));
  if (filter.kind.length > 0) conditions.push(linkedToKinds(eb, filter.kind));
  if (filter.scope.length > 0) conditions.push(eb('item.scope', 'in', filter.scope));
  for (const word of queryWords(filter.q)) {
    conditions.push(containing(eb.ref('item.searchText'), word));
  }
  return eb.and(conditions);
}

/** True for an area with a link to a place that the map can draw. */
export const isOnMap = (eb: AreaBuilder) =>
  eb.exists(
    eb
      .selectFrom('link')
      .innerJoin('place', 'place.id', 'link.placeId')
      .select('link.id')
      .whereRef('link.itemCode', '=', 'item.code')
      .where('place.west', 'is not', null),
  );
