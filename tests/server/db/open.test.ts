import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openDatabase } from '../../../server/db/open.ts';
import { reloadIfChanged } from '../../../server/join/reload.ts';

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stratlas-'));
  file = join(folder, 'stratlas.sqlite');
});
afterEach(() => rmSync(folder, { recursive: true }));

/** What opening the folder is refused with; the message must name the file. */
async function refusal(path = folder): Promise<{ code: string; message: string }> {
  const error: unknown = await openDatabase(path).catch((reason: unknown) => reason);
  if (!(error instanceof Error)) throw new Error('It was opened.');
  return { code: (error as Error & { code: string }).code, message: error.message };
}

async function makeDatabase(): Promise<void> {
  const db = await openDatabase(folder);
  await reloadIfChanged(db);
  await db.destroy();
}

test('a missing folder is made, however deep', async () => {
  const deep = join(folder, 'one/two');
  const db = await openDatabase(deep);
  await db.destroy();
  expect(readdirSync(deep)).toEqual(['stratlas.sqlite']);
});

test('what is acknowledged is on the disk', async () => {
  const db = await openDatabase(folder);
  const ask = async (pragma: string) =>
    (await sql.raw<Record<string, unknown>>(`PRAGMA ${pragma}`).execute(db)).rows[0]?.[pragma];
  expect(await ask('journal_mode')).toBe('wal');
  expect(await ask('synchronous')).toBe(2);
  expect(await ask('foreign_keys')).toBe(1);
  await db.destroy();
});

test.each([
  ['text', () => Buffer.from('not a database at all, '.repeat(200))],
  ['a database cut short', (whole: Buffer) => whole.subarray(0, 20_000)],
  ['a database with a page overwritten', (whole: Buffer) => whole.fill(0xab, 8192, 40_960)],
])('%s is refused as corrupt and stays as it was, byte for byte', async (_, spoil) => {
  await makeDatabase();
  const spoilt = Buffer.from(spoil(readFileSync(file)));
  writeFileSync(file, spoilt);
  const { code, message } = await refusal();
  expect(code).toBe('database_corrupt');
  expect(message).toContain(`${file} is not a sound database`);
  expect(readFileSync(file).equals(spoilt)).toBe(true);
});

test('a database of a newer version is refused and the message says so', async () => {
  await makeDatabase();
  const db = await openDatabase(folder);
  await sql`insert into kysely_migration values ('999-later', '2030-01-01')`.execute(db);
  await db.destroy();
  const { code, message } = await refusal();
  expect(code).toBe('database_too_new');
  expect(message).toContain('newer version');
});

test('a folder that cannot be made is told from a damaged file', async () => {
  const path = join(folder, 'a-file');
  writeFileSync(path, '');
  const { code, message } = await refusal(path);
  expect(code).toBe('database_unwritable');
  expect(message).toContain('STRATLAS_DATA');
});

test('a file that cannot be opened is told from a damaged one', async () => {
  mkdirSync(file);
  expect((await refusal()).code).toBe('database_unwritable');
});

test('who uses SQLite loads nothing of PostgreSQL', () => {
  const module = JSON.stringify(new URL('../../../server/db/open.ts', import.meta.url));
  const program = `
    import { createRequire } from 'node:module';
    const { openDatabase } = await import(${module});
    await openDatabase(':memory:');
    const { cache } = createRequire(${module});
    console.log(Object.keys(cache).filter((file) => /\\/pg(-|\\/)/.test(file)).length);`;
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', program]);
  expect(String(stdout)).toBe('0\n');
});
