import type { Kysely } from 'kysely';

/** Versions of the published data that stories keep: each a backup of them, in pieces of base64. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('keptVersion')
    .addColumn('version', 'text', (column) => column.primaryKey())
    .addColumn('dataDate', 'text', (column) => column.notNull())
    .addColumn('createdAt', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('keptVersionPart')
    .addColumn('version', 'text', (column) => column.notNull())
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('content', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('keptVersionPartKey', ['version', 'position'])
    .execute();
}
