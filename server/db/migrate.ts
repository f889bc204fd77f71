import { sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import { DatabaseError } from './errors.ts';
import * as strategy from './migrations/001-strategy.ts';
import * as ledger from './migrations/002-ledger.ts';
import * as correction from './migrations/003-correction.ts';
import * as register from './migrations/004-register.ts';
import * as auth from './migrations/005-auth.ts';
import * as registerReading from './migrations/006-register-reading.ts';
import * as importing from './migrations/007-import.ts';
import * as projectOrder from './migrations/008-project-order.ts';
import * as stories from './migrations/009-stories.ts';
import * as keptVersions from './migrations/010-kept-versions.ts';
import type { Database } from './schema.ts';

/** Named so that their order is the order of the alphabet; a landed one is never edited. */
const migrations = {
  '001-strategy': strategy,
  '002-ledger': ledger,
  '003-correction': correction,
  '004-register': register,
  '005-auth': auth,
  '006-register-reading': registerReading,
  '007-import': importing,
  '008-project-order': projectOrder,
  '009-stories': stories,
  '010-kept-versions': keptVersions,
};

/** The steps that this version knows, in order. */
export const knownMigrations: readonly string[] = Object.keys(migrations);

/** The steps that a database has taken, in order; none if Stratlas never used it. */
export async function migrationsOf(db: Database): Promise<string[]> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some(({ name }) => name === 'kysely_migration')) return [];
  const { rows } = await sql<{ name: string }>`select name from kysely_migration`.execute(db);
  return rows.map(({ name }) => name).sort();
}

/**
 * Brings the tables up to date, all steps or none; where nothing is to be done, nothing is locked.
 * Servers that start at once take turns.
 * @param name of the database, for messages
 * @param to the last step to take, if not the last of all
 * @throws DatabaseError `database_too_new` when it has steps that this version does not know.
 */
export async function migrate(db: Database, name: string, to?: string): Promise<void> {
  const taken = await migrationsOf(db);
  if (taken.some((step) => !knownMigrations.includes(step))) {
    throw new DatabaseError('database_too_new', name);
  }
  if (taken.length === knownMigrations.length) return;
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } });
  const { error } = await (to === undefined ? migrator.migrateToLatest() : migrator.migrateTo(to));
  if (error !== undefined) throw error;
}
