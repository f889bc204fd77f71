import { openExisting } from './db/open.ts';
import { BackupError } from './exchange/backup/error.ts';
import { writeBackup } from './exchange/backup/write.ts';
import { explain } from './explain.ts';
import { readSettings } from './settings.ts';

/** Writes all that the database holds to a new file, also while a server writes to it. */
async function backup(file: string | undefined): Promise<string> {
  if (file === undefined) throw new BackupError('no_file_named', 'name a file: pnpm backup FILE');
  const { db, name } = await openExisting(readSettings(process.env).database);
  const rows = await writeBackup(db, file).finally(() => db.destroy());
  const sum = Object.values(rows).reduce((total, count) => total + count, 0);
  return `${name}: ${sum} rows of ${Object.keys(rows).length} tables, in ${file}`;
}

try {
  console.log(`Backed up ${await backup(process.argv[2])}`);
} catch (error) {
  console.error(`Not backed up: ${explain(error)}`);
  process.exitCode = 1;
}
