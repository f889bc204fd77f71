import { type Kysely, sql } from 'kysely';

/**
 * What reading the register needs: each location ready for the map, and indexes that keep the
 * counts, the sums and what is left out of them off the wide rows.
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
  await createSums(db);
  await db.schema
    .createIndex('projectCount')
    .on('project')
    .columns(['onMap', 'scope', 'status', 'startYear', 'endYear', 'id'])
    .execute();
}

/** Sums of money by kind, currency and year, of all or of a task or place, read from an index alone. */
async function createSums(db: Kysely<unknown>): Promise<void> {
  const sum = ['onMap', 'kind', 'currency', 'year', 'amountMinor'];
  for (const [name, of] of [
    ['fundingPartSum', []],
    ['fundingPartItemSum', ['itemCode']],
    ['fundingPartPlaceSum', ['placeId']],
  ] as const) {
    await db.schema
      .createIndex(name)
      .on('fundingPart')
      .columns([...of, ...sum])
      .where(sql.ref('leftOut'), 'is', null)
      .execute();
  }
}
