import type { Organisation } from '@stratlas/seeds/project';
import type { Database } from '../db/schema.ts';

/** Everybody who pays for projects or works on them, in the Ukrainian order of their names. */
export async function organisations(db: Database): Promise<Organisation[]> {
  const rows = await db
    .selectFrom('organisation')
    .select(['id', 'nameUk', 'nameEn', 'kind'])
    .execute();
  const { compare } = new Intl.Collator('uk');
  return rows.sort((a, b) => compare(a.nameUk, b.nameUk) || (a.id < b.id ? -1 : 1));
}
