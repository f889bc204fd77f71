import { expressionBuilder } from 'kysely';
import type { Filter } from '../contract/filter.ts';
import type { Schema } from '../db/schema.ts';

const tables = expressionBuilder<Schema>();

/** Codes of these items and of all under them. */
export const codesUnder = (codes: string[]) =>
  tables
    .selectFrom('itemLineage')
    .select('itemLineage.code')
    .where('itemLineage.ancestorCode', 'in', codes);

/** Ids of these places and of all inside them. */
export const placesWithin = (placeIds: string[]) =>
  tables
    .selectFrom('placeLineage')
    .select('placeLineage.placeId')
    .where('placeLineage.ancestorId', 'in', placeIds);

export const placesOfKind = (kinds: Filter['kind']) =>
  tables.selectFrom('place').select('place.id').where('place.kind', 'in', kinds);
