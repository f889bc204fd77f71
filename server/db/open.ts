import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseError } from './errors.ts';
import { migrate } from './migrate.ts';
import type { Database } from './schema.ts';
import { openSqlite } from './sqlite.ts';

const memory = ':memory:';

/**
 * Opens the database of a data folder, made if it is missing, with all tables up to date.
 * @throws DatabaseError when the file is damaged, too new or cannot be written.
 */
export async function openDatabase(folder: string): Promise<Database> {
  const path = folder === memory ? memory : join(folder, 'stratlas.sqlite');
  const exists = path !== memory && existsSync(path);
  if (path !== memory) makeFolder(folder);
  const db = openSqlite(path, exists);
  try {
    await migrate(db, path);
  } catch (error) {
    await db.destroy();
    throw error;
  }
  return db;
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (cause) {
    throw new DatabaseError('database_unwritable', folder, { cause });
  }
}
