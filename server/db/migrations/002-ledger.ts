import type { Kysely } from 'kysely';

/** The ledger of links: rows are added and marked, never removed, and survive every reload. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('ledger')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('itemCode', 'text', (column) => column.notNull())
    .addColumn('placeId', 'text')
    .addColumn('placeKind', 'text')
    .addColumn('relation', 'text', (column) => column.notNull())
    .addColumn('method', 'text', (column) => column.notNull())
    .addColumn('quote', 'text', (column) => column.notNull())
    .addColumn('startOffset', 'integer', (column) => column.notNull())
    .addColumn('endOffset', 'integer', (column) => column.notNull())
    .addColumn('quoteCode', 'text', (column) => column.notNull())
    .addColumn('form', 'text', (column) => column.notNull())
    .addColumn('confidence', 'double precision', (column) => column.notNull())
    .addColumn('createdAt', 'text', (column) => column.notNull())
    .addColumn('supersededBy', 'text')
    .execute();
  await db.schema.createIndex('ledgerItem').on('ledger').column('itemCode').execute();
}
