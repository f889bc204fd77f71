import { type CreateTableBuilder, type Kysely, sql } from 'kysely';

/**
 * The register. `revision` holds all that was ever said of a record and is only added to; the other
 * tables are what of it is published, made anew for a record with each change, and hold nothing
 * finer than its publication precision.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await createHistory(db);
  await createPublished(db);
  await createMoney(db);
  await sql`insert into "meta" ("key", "value") values ('register', '0')`.execute(db);
}

async function createHistory(db: Kysely<unknown>): Promise<void> {
  await keyed(db.schema.createTable('revision'))
    .addColumn('seq', 'bigint', (column) => column.notNull().unique())
    .addColumn('recordType', 'text', (column) => column.notNull())
    .addColumn('recordId', 'text', (column) => column.notNull())
    .addColumn('number', 'integer', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('record', 'text', (column) => column.notNull())
    .addColumn('changes', 'text', (column) => column.notNull())
    .addColumn('personId', 'text')
    .addColumn('personName', 'text', (column) => column.notNull())
    .addColumn('reason', 'text', (column) => column.notNull())
    .addColumn('importId', 'text')
    .addColumn('createdAt', 'text', (column) => column.notNull())
    .addUniqueConstraint('revisionOfRecord', ['recordType', 'recordId', 'number'])
    .execute();
  await db.schema.createIndex('revisionImport').on('revision').column('importId').execute();
  await db.schema
    .createTable('record')
    .addColumn('type', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('number', 'integer', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('publishedNumber', 'integer')
    .addColumn('updatedAt', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('recordKey', ['type', 'id'])
    .execute();
  await db.schema
    .createTable('workingCopy')
    .addColumn('recordId', 'text', (column) => column.notNull())
    .addColumn('personId', 'text', (column) => column.notNull())
    .addColumn('baseNumber', 'integer', (column) => column.notNull())
    .addColumn('record', 'text', (column) => column.notNull())
    .addColumn('updatedAt', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('workingCopyKey', ['personId', 'recordId'])
    .execute();
}

async function createPublished(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('placeLineage')
    .addColumn('placeId', 'text', (column) => column.notNull())
    .addColumn('ancestorId', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('placeLineageKey', ['ancestorId', 'placeId'])
    .execute();
  await keyed(db.schema.createTable('organisation'))
    .addColumn('nameUk', 'text', (column) => column.notNull())
    .addColumn('nameEn', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('folded', 'text', (column) => column.notNull())
    .execute();
  await keyed(db.schema.createTable('project'))
    .addColumn('titleUk', 'text', (column) => column.notNull())
    .addColumn('titleEn', 'text', (column) => column.notNull())
    .addColumn('status', 'text', (column) => column.notNull())
    .addColumn('scope', 'text', (column) => column.notNull())
    .addColumn('startYear', 'integer')
    .addColumn('endYear', 'integer')
    .addColumn('onMap', 'integer', (column) => column.notNull())
    .addColumn('searchText', 'text', (column) => column.notNull())
    .addColumn('answer', 'text', (column) => column.notNull())
    .addColumn('detail', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('projectItem')
    .addColumn('projectId', 'text', (column) => column.notNull())
    .addColumn('code', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('projectItemKey', ['code', 'projectId'])
    .execute();
  await db.schema
    .createTable('projectPlace')
    .addColumn('projectId', 'text', (column) => column.notNull())
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('placeId', 'text', (column) => column.notNull())
    .addColumn('lon', 'double precision')
    .addColumn('lat', 'double precision')
    .addPrimaryKeyConstraint('projectPlaceKey', ['placeId', 'projectId', 'position'])
    .execute();
  for (const table of ['projectItem', 'projectPlace']) {
    await db.schema.createIndex(`${table}Project`).on(table).column('projectId').execute();
  }
}

async function createMoney(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('fundingPart')
    .addColumn('projectId', 'text', (column) => column.notNull())
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('itemCode', 'text', (column) => column.notNull())
    .addColumn('placeId', 'text')
    .addColumn('onMap', 'integer', (column) => column.notNull())
    .addColumn('funder', 'text', (column) => column.notNull())
    .addColumn('sourceClass', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('currency', 'text', (column) => column.notNull())
    .addColumn('year', 'integer')
    .addColumn('amountMinor', 'bigint', (column) => column.notNull())
    .addColumn('leftOut', 'text')
    .execute();
  await db.schema.createIndex('fundingPartProject').on('fundingPart').column('projectId').execute();
  await db.schema
    .createTable('exchangeRate')
    .addColumn('currency', 'text', (column) => column.notNull())
    .addColumn('year', 'integer', (column) => column.notNull())
    .addColumn('rate', 'integer', (column) => column.notNull())
    .addColumn('source', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('exchangeRateKey', ['currency', 'year'])
    .execute();
}

const keyed = (table: CreateTableBuilder<string, never>) =>
  table.addColumn('id', 'text', (column) => column.primaryKey());
