import { createHash } from 'node:crypto';
import { createReadStream, statSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { emptyFilter } from '../../contract/filter.ts';
import type { Database } from '../../db/schema.ts';
import { type About, aboutExport } from '../export/about.ts';
import { dataPackage, type WrittenFile } from './data-package.ts';
import { dataFiles, notes, type PackageFile } from './files.ts';
import { licenceFile, licenceNote, licences, licenceText } from './licences.ts';
import { readme } from './readme.ts';
import { archiveName, type Release, releaseOf } from './release.ts';
import { writeArchive } from './write-archive.ts';
import { writeGeojson } from './write-geojson.ts';
import { writeTables } from './write-tables.ts';

const everything = { filter: emptyFilter, only: null };

/**
 * Writes all that everybody may see, as it stands at one moment, to a folder: every file by itself,
 * and the archive of them. The same data give the same bytes.
 * @param folder made if there is none
 */
export async function writePackage(db: Database, folder: string): Promise<Release> {
  await mkdir(folder, { recursive: true });
  const [uk, en] = await db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async (snapshot) => {
      const abouts = [
        await aboutExport(snapshot, everything, 'uk'),
        await aboutExport(snapshot, everything, 'en'),
      ] as const;
      await writeTables(snapshot, folder, ...abouts);
      await writeGeojson(snapshot, folder);
      return abouts;
    });
  await writeNotes(folder, uk, en);
  const release = releaseOf(uk);
  const names = [...notes, ...dataFiles].map(({ name }) => name);
  await writeArchive(folder, archiveName(release), names);
  return release;
}

async function writeNotes(folder: string, uk: About, en: About): Promise<void> {
  const write = (name: string, text: string) => writeFile(join(folder, name), text);
  const data = await Promise.all(dataFiles.map((file) => measured(folder, file)));
  await write('datapackage.json', dataPackage(en, data));
  await write('README.md', readme(uk, en, data));
  await write('LICENCES.md', licenceNote());
  for (const licence of licences) await write(licenceFile(licence), licenceText(licence));
  const told = notes.filter(({ name }) => name !== 'SHA256SUMS');
  const all = [...data, ...(await Promise.all(told.map((file) => measured(folder, file))))];
  await write('SHA256SUMS', all.map(({ sha256, name }) => `${sha256}  ${name}\n`).join(''));
}

async function measured(folder: string, file: PackageFile): Promise<WrittenFile> {
  const path = join(folder, file.name);
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return { ...file, bytes: statSync(path).size, sha256: hash.digest('hex') };
}
