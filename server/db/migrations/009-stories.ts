import type { Kysely } from 'kysely';

/** What is being written may be a story: until now it was always a project. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('workingCopy')
    .addColumn('recordType', 'text', (column) => column.notNull().defaultTo('project'))
    .execute();
}
