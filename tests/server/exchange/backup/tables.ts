import type { Kysely } from 'kysely';
import { knownMigrations } from '../../../../server/db/migrate.ts';
import type { Database } from '../../../../server/db/schema.ts';
import { tablesAfter } from '../../../../server/exchange/backup/tables.ts';

/** All rows of all tables as lines of JSON, sorted: two databases with the same are alike. */
export async function everything(db: Database): Promise<Record<string, string[]>> {
  const any = db as unknown as Kysely<Record<string, Record<string, unknown>>>;
  const tables = await tablesAfter(knownMigrations.at(-1) ?? '');
  const entries = tables.map(async ({ table, columns }) => {
    const rows = await any.selectFrom(table).select(columns).execute();
    return [table, rows.map((row) => JSON.stringify(columns.map((name) => row[name]))).sort()];
  });
  return Object.fromEntries(await Promise.all(entries));
}
