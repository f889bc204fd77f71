import type { Kysely } from 'kysely';

/** What reading the register needs: each location ready for the map, and indexes for the filter. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('projectPlace').addColumn('feature', 'text').execute();
  for (const column of ['funder', 'sourceClass']) {
    await db.schema
      .createIndex(`fundingPart_${column}`)
      .on('fundingPart')
      .columns([column, 'projectId'])
      .execute();
  }
}
