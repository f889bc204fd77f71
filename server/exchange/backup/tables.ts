import { sql } from 'kysely';
import { migrate } from '../../db/migrate.ts';
import { connect } from '../../db/open.ts';
import type { TableShape } from './format.ts';

/**
 * The tables of a database that has taken all steps up to this one, as they were made: what refers
 * to others comes after them. Asked of an empty SQLite, so that it is the same for every database,
 * whatever else is kept there.
 */
export async function tablesAfter(migration: string): Promise<TableShape[]> {
  const { db, name } = await connect(':memory:');
  await migrate(db, name, migration);
  const tables = await db.introspection.getTables();
  const { rows } = await sql<{ name: string }>`
    select name from sqlite_master where type = 'table' order by rowid`.execute(db);
  await db.destroy();
  return rows.flatMap((made) =>
    tables
      .filter((table) => table.name === made.name)
      .map(({ columns }) => ({ table: made.name, columns: columns.map((column) => column.name) })),
  );
}
