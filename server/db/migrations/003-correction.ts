import type { Kysely } from 'kysely';

/** People's corrections of links: each once, with who said it and why. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('correction')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('ledgerId', 'text', (column) => column.notNull())
    .addColumn('wrongPlaceId', 'text', (column) => column.notNull())
    .addColumn('rightPlaceId', 'text')
    .addColumn('note', 'text', (column) => column.notNull())
    .addColumn('author', 'text')
    .addColumn('createdAt', 'text', (column) => column.notNull())
    .addColumn('appliedAt', 'text', (column) => column.notNull())
    .execute();
}
