import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { knownMigrations, migrate, migrationsOf } from '../../../../server/db/migrate.ts';
import { connect, openDatabase } from '../../../../server/db/open.ts';
import type { Database } from '../../../../server/db/schema.ts';
import { restoreBackup } from '../../../../server/exchange/backup/restore.ts';
import { tablesAfter } from '../../../../server/exchange/backup/tables.ts';
import { writeBackup } from '../../../../server/exchange/backup/write.ts';
import { loadedDatabase, newAddress } from '../../fixture.ts';
import { addPerson } from '../../sign-in/people.ts';
import { everything } from './tables.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stratlas-backup-'));
  file = join(folder, 'atlas.backup');
});
afterEach(() => rmSync(folder, { recursive: true }));

const restored = async (): Promise<Database> => {
  const at = await newAddress();
  await restoreBackup(at, file);
  return openDatabase(at);
};

test('all rows of all tables come back as they were', async () => {
  const { db } = await loadedDatabase();
  const { id: personId } = await addPerson(db, 'editor');
  const dates = { createdAt: '2026-01-01', expiresAt: null, usedAt: null };
  const nobody = { role: null, createdBy: null };
  await db
    .insertInto('invitation')
    .values({ id: '1', tokenHash: 'Ґ\u2028"\\\n', purpose: 'reset', personId, ...nobody, ...dates })
    .execute();
  const counts = await writeBackup(db, file);
  expect(counts).toMatchObject({ item: 169, person: 1, invitation: 1, correction: 0 });
  const copy = await restored();
  const before = await everything(db);
  expect(before.place).toHaveLength(counts.place ?? 0);
  expect(await everything(copy)).toEqual(before);
  await Promise.all([db.destroy(), copy.destroy()]);
});

test('the file is there whole, for its owner alone, and nothing beside it', async () => {
  const { db } = await loadedDatabase();
  await writeBackup(db, file);
  expect(readdirSync(folder)).toEqual(['atlas.backup']);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  await db.destroy();
});

test('a file that is there already is never written over', async () => {
  const { db } = await loadedDatabase();
  writeFileSync(file, 'mine');
  await expect(writeBackup(db, file)).rejects.toMatchObject({
    code: 'file_exists',
    message: `${file} is there already. Name a new file.`,
  });
  expect(statSync(file).size).toBe(4);
  await db.destroy();
});

test('a backup that fails half-way leaves no file', async () => {
  const db = await openDatabase(await newAddress());
  await db.schema.dropTable('ground').execute();
  await expect(writeBackup(db, file)).rejects.toThrow('ground');
  expect(readdirSync(folder)).toEqual([]);
  await db.destroy();
});

test('what is written meanwhile is in the backup wholly or not at all', async () => {
  const at = await newAddress();
  const [db, server] = [await openDatabase(at), await openDatabase(at)];
  const writePair = (number: number) =>
    server.transaction().execute(async (transaction) => {
      const text = String(number);
      // The first table of a backup and one of the last.
      await transaction
        .insertInto('meta')
        .values({ key: `pair ${text}`, value: text })
        .execute();
      await transaction.insertInto('ground').values({ id: text, shape: text }).execute();
    });
  await writePair(0);
  const backup = writeBackup(db, file);
  for (let number = 1; number <= 100; number++) await writePair(number);
  await backup;
  const copy = await restored();
  const numbers = await copy.selectFrom('ground').select('id').execute();
  const pairs = await copy
    .selectFrom('meta')
    .select('value')
    .where('key', 'like', 'pair %')
    .execute();
  expect(pairs.map(({ value }) => value).sort()).toEqual(numbers.map(({ id }) => id).sort());
  expect(numbers.length).toBeGreaterThan(0);
  await Promise.all([db.destroy(), server.destroy(), copy.destroy()]);
});

test('a backup of an older version is restored and brought up to date', async () => {
  const { db, name } = await connect(await newAddress());
  await migrate(db, name, '001-strategy');
  await db.insertInto('ground').values({ id: 'old', shape: '{}' }).execute();
  await writeBackup(db, file);
  const copy = await restored();
  expect(await copy.selectFrom('ground').selectAll().execute()).toEqual([
    { id: 'old', shape: '{}' },
  ]);
  expect(await migrationsOf(copy)).toEqual(knownMigrations);
  expect(await copy.selectFrom('ledger').selectAll().execute()).toEqual([]);
  await Promise.all([db.destroy(), copy.destroy()]);
});

test('a database that Stratlas has used is left as it is, even without rows', async () => {
  const at = await newAddress();
  const db = await openDatabase(at);
  await writeBackup(db, file);
  await db.insertInto('ground').values({ id: 'mine', shape: '{}' }).execute();
  const before = await everything(db);
  await expect(restoreBackup(at, file)).rejects.toMatchObject({
    code: 'database_used',
    message: expect.stringContaining('restored only into a new database'),
  });
  expect(await everything(db)).toEqual(before);
  await db.destroy();
});

test('every table of the last step is known to a backup', async () => {
  const db = await openDatabase(await newAddress());
  const tables = await db.introspection.getTables();
  const known = await tablesAfter(knownMigrations.at(-1) ?? '');
  expect(known.map(({ table }) => table).sort()).toEqual(tables.map(({ name }) => name).sort());
  await db.destroy();
});
