import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Database } from '../../db/schema.ts';
import { notFound } from '../../errors.ts';
import { dataVersion } from '../../register/history/counter.ts';
import { withKeptVersion } from '../../versions/open-version.ts';
import { changedAt } from '../export/about.ts';
import { type Release, releaseOf } from './release.ts';
import { type MakePackage, PackageShelf } from './shelf.ts';

/** The packages of a database's versions. */
export interface Packages {
  /** Of the data of now. */
  current: () => Promise<Release>;
  /** The folder of a package. @throws ApiError 404 for one that was never made and cannot be made any more */
  folderOf: (release: Release) => Promise<string>;
}

/**
 * Makes each package once, when somebody first asks for it. Those of versions that passed are there
 * if somebody asked in time, or if a story keeps the version.
 * @param shelf the folder in which they are kept
 * @param make makes the package of now
 */
export function packagesOf(
  db: Database,
  shelf: () => Promise<string>,
  make: MakePackage,
): Packages {
  const kept = new PackageShelf(shelf);
  const current = async () =>
    releaseOf({ dataDate: await changedAt(db), dataVersion: await dataVersion(db) });
  const makerOf = async ({ date, version }: Release): Promise<MakePackage | null> => {
    const now = await current();
    if (now.version === version) return now.date === date ? make : null;
    return (await keptDate(db, version)) === date ? (folder) => remade(db, version, folder) : null;
  };
  return {
    current,
    folderOf: async (release) => {
      const folder = await kept.folderOf(release, await makerOf(release));
      if (folder === null) throw notFound('package', `${release.date}/${release.version}`);
      return folder;
    },
  };
}

/** For an app without a folder of its own: a new one among the temporary ones, made here. */
export const temporaryPackages = (db: Database): Packages => {
  let folder: Promise<string> | undefined;
  return packagesOf(
    db,
    () => {
      folder ??= mkdtemp(join(tmpdir(), 'stratlas-packages-'));
      return folder;
    },
    (out) => written(db, out),
  );
};

/** The day of a kept version's data. */
async function keptDate(db: Database, version: string): Promise<string | null> {
  const kept = await db
    .selectFrom('keptVersion')
    .select('dataDate')
    .where('version', '=', version)
    .executeTakeFirst();
  return kept === undefined ? null : releaseOf({ ...kept, dataVersion: version }).date;
}

async function remade(db: Database, version: string, folder: string): Promise<Release> {
  const release = await withKeptVersion(db, version, (copy) => written(copy, folder));
  if (release === null) throw notFound('version', version);
  return release;
}

/** Its writers are loaded when the first package is asked for. */
async function written(db: Database, folder: string): Promise<Release> {
  const { writePackage } = await import('./write-package.ts');
  return writePackage(db, folder);
}
