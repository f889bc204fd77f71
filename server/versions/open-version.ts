import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect } from '../db/open.ts';
import type { Database } from '../db/schema.ts';
import { restoreInto } from '../exchange/backup/restore.ts';

/** Each takes as much memory as its data; a talk shows one. */
const mostOpen = 3;

/**
 * Opens kept versions, each once for all who ask; those asked for longest ago are closed.
 * @param make makes of the version's own database what answers for it
 * @returns null for a version that was not kept
 */
export function versionOpener<Opened>(db: Database, make: (copy: Database) => Opened) {
  const open = new Map<string, Promise<{ copy: Database; opened: Opened } | null>>();
  return async (version: string): Promise<Opened | null> => {
    const known = open.get(version) ?? openVersion(db, version, make);
    open.delete(version);
    open.set(version, known);
    for (const [oldest, other] of [...open].slice(0, -mostOpen)) {
      open.delete(oldest);
      void other.then((one) => one?.copy.destroy());
    }
    const answer = await known.catch((error: unknown) => {
      open.delete(version);
      throw error;
    });
    if (answer === null) open.delete(version);
    return answer?.opened ?? null;
  };
}

/**
 * Opens a kept version for one piece of work, and closes it again.
 * @returns null for a version that was not kept
 */
export async function withKeptVersion<Result>(
  db: Database,
  version: string,
  work: (copy: Database) => Promise<Result>,
): Promise<Result | null> {
  const kept = await openVersion(db, version, (copy) => copy);
  if (kept === null) return null;
  return work(kept.copy).finally(() => kept.copy.destroy());
}

async function openVersion<Opened>(
  db: Database,
  version: string,
  make: (copy: Database) => Opened,
) {
  const pieces = await db
    .selectFrom('keptVersionPart')
    .select('content')
    .where('version', '=', version)
    .orderBy('position')
    .execute();
  if (pieces.length === 0) return null;
  const folder = await mkdtemp(join(tmpdir(), 'stratlas-version-'));
  try {
    const file = join(folder, 'published');
    await writeFile(file, Buffer.from(pieces.map(({ content }) => content).join(''), 'base64'));
    const copy = await connect(':memory:');
    await restoreInto(copy, file);
    return { copy: copy.db, opened: make(copy.db) };
  } finally {
    await rm(folder, { recursive: true });
  }
}
