import { sql } from 'kysely';
import type { TableSource } from './source.ts';

const told = [
  'code',
  'level',
  'parentCode',
  'titleUk',
  'titleEn',
  'textUk',
  'textEn',
  'scope',
] as const;

/** Every item of the strategy; the ids are its codes with `~` for `/`, so that they fit an address. */
export const itemSource: TableSource = {
  rows: (db) =>
    db
      .selectFrom('item')
      .select(told)
      .select((eb) => [
        sql<string>`replace(${eb.ref('code')}, '/', '~')`.as('id'),
        sql<null>`null`.as('west'),
        sql<number>`case when ${eb.exists(
          eb
            .selectFrom('itemLineage')
            .innerJoin('link', 'link.itemCode', 'itemLineage.code')
            .innerJoin('place', 'place.id', 'link.placeId')
            .select('link.id')
            .whereRef('itemLineage.ancestorCode', '=', 'item.code')
            .where('place.west', 'is not', null),
        )} then 1 else 0 end`.as('onMap'),
      ]),
  reads: ['id', ...told, 'onMap'],
  feature: ({ id, onMap, ...properties }) => ({
    id,
    geometry: null,
    properties: { ...properties, onMap: onMap === 1 },
  }),
};
