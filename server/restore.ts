import { BackupError } from './exchange/backup/error.ts';
import { restoreBackup } from './exchange/backup/restore.ts';
import { explain } from './explain.ts';
import { readSettings } from './settings.ts';

/** Fills a new database with all that a backup holds. */
async function restore(file: string | undefined): Promise<string> {
  if (file === undefined) throw new BackupError('no_file_named', 'name a file: pnpm restore FILE');
  const { name, rows } = await restoreBackup(readSettings(process.env).database, file);
  const sum = Object.values(rows).reduce((total, count) => total + count, 0);
  return `${name}: ${sum} rows of ${Object.keys(rows).length} tables, from ${file}`;
}

try {
  console.log(`Restored ${await restore(process.argv[2])}`);
} catch (error) {
  console.error(`Not restored: ${explain(error)}`);
  process.exitCode = 1;
}
