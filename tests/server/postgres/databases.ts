import { sql } from 'kysely';
import { afterAll } from 'vitest';
import { openDatabase } from '../../../server/db/open.ts';
import { openPostgres } from '../../../server/db/postgres.ts';
import type { Database } from '../../../server/db/schema.ts';
import { reloadIfChanged } from '../../../server/join/reload.ts';

const made: { url: string; name: string }[] = [];

/** The same address with another database. */
export const withDatabase = (url: string, name: string): string => {
  const address = new URL(url);
  address.pathname = `/${name}`;
  return address.href;
};

/** A new database of the cluster, gone after the tests of this file. @returns its address */
export async function newDatabase(url: string, from = 'template0'): Promise<string> {
  const name = `test_${crypto.randomUUID()}`;
  await administer(url, (db) =>
    sql`create database ${sql.id(name)} template ${sql.id(from)}`.execute(db),
  );
  made.push({ url, name });
  return withDatabase(url, name);
}

/** A new database with all tables and no rows, copied from one that is made once. */
export const newEmptyDatabase = (url: string): Promise<string> =>
  copyOf(url, 'empty', async () => undefined);

/** A new database with the real strategy, places and links, copied from one that is loaded once. */
export const newLoadedDatabase = (url: string): Promise<string> =>
  copyOf(url, 'loaded', reloadIfChanged);

afterAll(async () => {
  for (const { url, name } of made.splice(0)) {
    await administer(url, (db) => sql`drop database ${sql.id(name)} with (force)`.execute(db));
  }
});

async function administer(url: string, work: (db: Database) => Promise<unknown>): Promise<void> {
  const db = await openPostgres(url, 'the cluster');
  await db
    .connection()
    .execute(work)
    .finally(() => db.destroy());
}

/** @param fill what the first to come puts into the database that all others are copied from */
async function copyOf(
  url: string,
  name: string,
  fill: (db: Database) => Promise<unknown>,
): Promise<string> {
  await administer(url, async (db) => {
    // Others wait until it is there; the lock ends with the connection.
    await sql`select pg_advisory_lock(1)`.execute(db);
    const found = await sql`select 1 from pg_database where datname = ${name}`.execute(db);
    if (found.rows.length === 0) await makeTemplate(db, withDatabase(url, 'half'), name, fill);
  });
  return newDatabase(url, name);
}

/** It bears its name only when it is whole. */
async function makeTemplate(
  admin: Database,
  half: string,
  name: string,
  fill: (db: Database) => Promise<unknown>,
): Promise<void> {
  await sql`drop database if exists half`.execute(admin);
  await sql`create database half template template0`.execute(admin);
  const db = await openDatabase(half);
  await fill(db).finally(() => db.destroy());
  await sql`alter database half rename to ${sql.id(name)}`.execute(admin);
}
