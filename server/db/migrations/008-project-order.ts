import type { Kysely } from 'kysely';

/** Keys by which titles stand in Ukrainian order in any database; filled when projects are published anew. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const column of ['sortUk', 'sortEn']) {
    await db.schema
      .alterTable('project')
      .addColumn(column, 'text', (text) => text.notNull().defaultTo(''))
      .execute();
    await db.schema
      .createIndex(`project_${column}`)
      .on('project')
      .columns([column, 'id'])
      .execute();
  }
}
