import type { Kysely } from 'kysely';

/** The compiled tables: strategy, places and links, reloaded whenever their sources change. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('meta')
    .addColumn('key', 'text', (column) => column.primaryKey())
    .addColumn('value', 'text', (column) => column.notNull())
    .execute();

  await db.schema
    .createTable('item')
    .addColumn('code', 'text', (column) => column.primaryKey())
    .addColumn('level', 'text', (column) => column.notNull())
    .addColumn('parentCode', 'text')
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('titleUk', 'text')
    .addColumn('titleEn', 'text')
    .addColumn('textUk', 'text', (column) => column.notNull())
    .addColumn('textEn', 'text', (column) => column.notNull())
    .addColumn('startOffset', 'integer', (column) => column.notNull())
    .addColumn('endOffset', 'integer', (column) => column.notNull())
    .addColumn('scope', 'text')
    .addColumn('reasonUk', 'text')
    .addColumn('reasonEn', 'text')
    .addColumn('searchText', 'text', (column) => column.notNull())
    .execute();

  await db.schema
    .createTable('itemLineage')
    .addColumn('code', 'text', (column) => column.notNull())
    .addColumn('ancestorCode', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('itemLineageKey', ['ancestorCode', 'code'])
    .execute();

  await db.schema
    .createTable('place')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('nameUk', 'text', (column) => column.notNull())
    .addColumn('nameEn', 'text', (column) => column.notNull())
    .addColumn('parentId', 'text')
    .addColumn('lon', 'double precision')
    .addColumn('lat', 'double precision')
    .addColumn('west', 'double precision')
    .addColumn('south', 'double precision')
    .addColumn('east', 'double precision')
    .addColumn('north', 'double precision')
    .addColumn('exactness', 'text', (column) => column.notNull())
    .addColumn('inOblast', 'integer', (column) => column.notNull())
    .addColumn('planned', 'integer', (column) => column.notNull())
    .addColumn('population', 'integer')
    .addColumn('attributes', 'text', (column) => column.notNull())
    .addColumn('source', 'text', (column) => column.notNull())
    .addColumn('licence', 'text', (column) => column.notNull())
    .addColumn('shape', 'text')
    .execute();

  await db.schema
    .createTable('placeName')
    .addColumn('placeId', 'text', (column) => column.notNull())
    .addColumn('form', 'text', (column) => column.notNull())
    .addColumn('folded', 'text', (column) => column.notNull())
    .addColumn('language', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('fromDate', 'text')
    .addColumn('toDate', 'text')
    .addColumn('act', 'text')
    .execute();
  await db.schema.createIndex('placeNamePlace').on('placeName').column('placeId').execute();

  await db.schema
    .createTable('link')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('itemCode', 'text', (column) => column.notNull())
    .addColumn('placeId', 'text', (column) => column.notNull())
    .addColumn('throughKind', 'text')
    .addColumn('relation', 'text', (column) => column.notNull())
    .addColumn('method', 'text', (column) => column.notNull())
    .addColumn('quote', 'text', (column) => column.notNull())
    .addColumn('startOffset', 'integer', (column) => column.notNull())
    .addColumn('endOffset', 'integer', (column) => column.notNull())
    .addColumn('quoteCode', 'text', (column) => column.notNull())
    .addColumn('confidence', 'double precision', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('linkItem').on('link').column('itemCode').execute();
  await db.schema.createIndex('linkPlace').on('link').column('placeId').execute();

  await db.schema
    .createTable('areaPlace')
    .addColumn('code', 'text', (column) => column.notNull())
    .addColumn('placeId', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('areaPlaceKey', ['placeId', 'code'])
    .execute();

  await db.schema
    .createTable('ground')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('shape', 'text', (column) => column.notNull())
    .execute();
}
