import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { emptyFilter } from '../contract/filter.ts';
import { connect } from '../db/open.ts';
import type { Database } from '../db/schema.ts';
import { ApiError } from '../errors.ts';
import { restoreInto } from '../exchange/backup/restore.ts';
import { writeBackup } from '../exchange/backup/write.ts';
import { aboutExport } from '../exchange/export/about.ts';
import { dataVersion } from '../register/history/counter.ts';
import { publishedOnly } from './published-only.ts';

/** Characters of base64 in one row. */
const pieceLength = 64_000;

const versionGone = (version: string): ApiError =>
  new ApiError(409, 'version_gone', 'The data have changed since, and this version was not kept.', {
    version,
  });

/**
 * Keeps the data of now for a story that stays with them: what readers see, in the database itself,
 * so that backups carry it along. What is kept already is not kept twice.
 * @returns of when the data are, in ISO 8601, UTC
 * @throws ApiError 409 `version_gone` for a version that has passed and was not kept
 */
export async function keepVersion(db: Database, version: string): Promise<string> {
  const kept = await db
    .selectFrom('keptVersion')
    .select('dataDate')
    .where('version', '=', version)
    .executeTakeFirst();
  if (kept) return kept.dataDate;
  if ((await dataVersion(db)) !== version) throw versionGone(version);
  const folder = await mkdtemp(join(tmpdir(), 'stratlas-version-'));
  try {
    const { dataDate, file } = await copyPublished(db, folder, version);
    await store(db, version, dataDate, await readFile(file));
    return dataDate;
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** A backup of what readers see. @returns where it is, and of when its data are */
async function copyPublished(db: Database, folder: string, version: string) {
  const [whole, file] = [join(folder, 'whole'), join(folder, 'published')];
  await writeBackup(db, whole);
  const copy = await connect(':memory:');
  try {
    await restoreInto(copy, whole);
    // Somebody may have published while the copy began.
    if ((await dataVersion(copy.db)) !== version) throw versionGone(version);
    await publishedOnly(copy.db);
    await writeBackup(copy.db, file);
    const { dataDate } = await aboutExport(copy.db, { filter: emptyFilter, only: null }, 'uk');
    return { dataDate, file };
  } finally {
    await copy.db.destroy();
  }
}

async function store(
  db: Database,
  version: string,
  dataDate: string,
  backup: Buffer,
): Promise<void> {
  const text = backup.toString('base64');
  const pieces = text.match(new RegExp(`.{1,${pieceLength}}`, 'g')) ?? [];
  await db.transaction().execute(async (transaction) => {
    const isKept = await transaction
      .selectFrom('keptVersion')
      .select('version')
      .where('version', '=', version)
      .executeTakeFirst();
    if (isKept) return;
    const createdAt = new Date().toISOString();
    await transaction.insertInto('keptVersion').values({ version, dataDate, createdAt }).execute();
    for (const [position, content] of pieces.entries()) {
      await transaction
        .insertInto('keptVersionPart')
        .values({ version, position, content })
        .execute();
    }
  });
}
