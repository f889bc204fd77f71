import { existsSync, readdirSync } from 'node:fs';
import { openExisting } from './db/open.ts';
import { FolderError } from './exchange/folder/error.ts';
import { archiveName } from './exchange/package/release.ts';
import { writePackage } from './exchange/package/write-package.ts';
import { explain } from './explain.ts';
import { readSettings } from './settings.ts';

/** Writes the data package of what everybody may see now, and its archive, to a folder. */
async function makePackage(folder: string | undefined): Promise<string> {
  if (folder === undefined) {
    throw new FolderError('no_folder_named', 'name a folder: pnpm package OUT');
  }
  if (existsSync(folder) && readdirSync(folder).length > 0) {
    const message = `${folder} holds something else. Name a new or an empty folder.`;
    throw new FolderError('folder_in_use', message);
  }
  const { db } = await openExisting(readSettings(process.env).database);
  const release = await writePackage(db, folder).finally(() => db.destroy());
  return `the data of ${release.date} to ${folder}, all of it also as ${archiveName(release)}`;
}

try {
  console.log(`Packaged ${await makePackage(process.argv[2])}`);
} catch (error) {
  console.error(`Not packaged: ${explain(error)}`);
  process.exitCode = 1;
}
