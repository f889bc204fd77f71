import { type Kysely, sql } from 'kysely';

/**
 * What reading the register needs: each location ready for the map, and indexes that keep the
 * counts and the sums that are left out off the wide rows.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('projectPlace').addColumn('feature', 'text').execute();
  for (const column of ['funder', 'sourceClass']) {
    await db.schema
      .createIndex(`fundingPart_${column}`)
      .on('fundingPart')
      .columns([column, 'projectId'])
      .execute();
  }
  await db.schema
    .createIndex('fundingPartLeftOut')
    .on('fundingPart')
    .columns(['projectId', 'position'])
    .where(sql.ref('leftOut'), 'is not', null)
    .execute();
  await db.schema
    .createIndex('projectCount')
    .on('project')
    .columns(['onMap', 'scope', 'status', 'startYear', 'endYear', 'id'])
    .execute();
}
