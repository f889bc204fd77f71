import type { Database, DatabaseTransaction } from '../db/schema.ts';

/** How many people may manage the others now. */
export async function countAdministrators(db: Database | DatabaseTransaction): Promise<number> {
  const { count } = await db
    .selectFrom('person')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('role', '=', 'administrator')
    .where('deactivatedAt', 'is', null)
    .executeTakeFirstOrThrow();
  return Number(count);
}
