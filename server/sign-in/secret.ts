import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from '../db/schema.ts';

/** 32 random bytes in letters of an address: for a secret or a one-time link. */
export const randomSecret = (): string => randomBytes(32).toString('base64url');

interface Place {
  /** What somebody set; it wins. */
  secret: string | undefined;
  /** The data folder. */
  data: string;
  /** The same folder, unless the database is elsewhere. */
  database: string;
}

/** What signs the cookies: the same after a restart, so that people stay signed in. */
export async function secretOf({ secret, data, database }: Place, db: Database): Promise<string> {
  if (secret !== undefined) return secret;
  return data === database && data !== ':memory:' ? secretOfFolder(data) : secretOfDatabase(db);
}

/** The secret of a data folder, made at the first start and read by nobody but its owner. */
function secretOfFolder(folder: string): string {
  const path = join(folder, 'secret');
  try {
    writeFileSync(path, randomSecret(), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return readFileSync(path, 'utf8').trim();
}

/** The secret of a database that has no folder: made once, the same for all who use it. */
async function secretOfDatabase(db: Database): Promise<string> {
  await db
    .insertInto('meta')
    .values({ key: 'secret', value: randomSecret() })
    .onConflict((conflict) => conflict.column('key').doNothing())
    .execute();
  const { value } = await db
    .selectFrom('meta')
    .select('value')
    .where('key', '=', 'secret')
    .executeTakeFirstOrThrow();
  return value;
}
