import { Migrator } from 'kysely/migration';
import { DatabaseError } from './errors.ts';
import * as strategy from './migrations/001-strategy.ts';
import * as ledger from './migrations/002-ledger.ts';
import * as correction from './migrations/003-correction.ts';
import type { Database } from './schema.ts';

/** Named so that their order is the order of the alphabet; a landed one is never edited. */
const migrations = {
  '001-strategy': strategy,
  '002-ledger': ledger,
  '003-correction': correction,
};

/**
 * Brings the tables up to date, all steps or none.
 * @throws DatabaseError `database_too_new` when the file has steps that this version does not know.
 */
export async function migrate(db: Database, path: string): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } });
  const { error } = await migrator.migrateToLatest();
  if (error instanceof Error && error.message.includes('previously executed migration')) {
    throw new DatabaseError('database_too_new', path, { cause: error });
  }
  if (error !== undefined) throw error;
}
