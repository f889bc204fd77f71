import { sql } from 'kysely';
import { afterAll } from 'vitest';
import { openDatabase } from '../../../server/db/open.ts';
import { openPostgres } from '../../../server/db/postgres.ts';
import type { Database } from '../../../server/db/schema.ts';
import { reloadIfChanged } from '../../../server/join/reload.ts';

const loaded = 'loaded';
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

/** A new database with the real strategy, places and links, copied from one that is loaded once. */
export async function newLoadedDatabase(url: string): Promise<string> {
  await administer(url, (db) => loadOnce(db, url));
  return newDatabase(url, loaded);
}

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

/** The first to come loads it, others wait. It bears its name only when it is whole. */
async function loadOnce(db: Database, url: string): Promise<void> {
  // The lock ends with the connection.
  await sql`select pg_advisory_lock(1)`.execute(db);
  const found = await sql`select 1 from pg_database where datname = ${loaded}`.execute(db);
  if (found.rows.length > 0) return;
  await sql`drop database if exists loading`.execute(db);
  await sql`create database loading template template0`.execute(db);
  const loading = await openDatabase(withDatabase(url, 'loading'));
  await reloadIfChanged(loading).finally(() => loading.destroy());
  await sql`alter database loading rename to ${sql.id(loaded)}`.execute(db);
}
