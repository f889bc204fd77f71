import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readBackup } from '../../../../server/exchange/backup/read.ts';
import { restoreBackup } from '../../../../server/exchange/backup/restore.ts';
import { writeBackup } from '../../../../server/exchange/backup/write.ts';
import { newDatabase } from '../../fixture.ts';

let folder: string;
let whole: Buffer;
let lines: string[];
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'stratlas-backup-'));
  const db = await newDatabase();
  await db.insertInto('ground').values({ id: 'rail', shape: '{}' }).execute();
  await writeBackup(db, join(folder, 'whole'));
  await db.destroy();
  whole = readFileSync(join(folder, 'whole'));
  lines = gunzipSync(whole).toString().trimEnd().split('\n');
});
afterAll(() => rmSync(folder, { recursive: true }));

const zipped = (...text: string[]): Buffer => gzipSync(text.map((line) => `${line}\n`).join(''));
const changed = (from: string | RegExp, to: string): Buffer =>
  zipped(...lines.map((line) => line.replace(from, to)));

/** What restoring a file with these bytes is refused with; no database is made. */
async function refusal(bytes: Buffer): Promise<{ code: string; message: string }> {
  const [file, data] = [join(folder, 'spoilt'), join(folder, 'data')];
  writeFileSync(file, bytes);
  const error: unknown = await restoreBackup(data, file).catch((reason: unknown) => reason);
  expect(readdirSync(folder).sort()).toEqual(['spoilt', 'whole']);
  const { code, message } = error as Error & { code: string };
  return { code, message };
}

test.each<[string, () => Buffer, string]>([
  ['an empty file', () => Buffer.alloc(0), 'not_a_backup'],
  ['text', () => Buffer.from('place,name\n1,2\n'), 'not_a_backup'],
  ['zipped text', () => zipped('place,name'), 'not_a_backup'],
  ['other zipped JSON', () => zipped('{"format":"other","version":1}'), 'not_a_backup'],
  ['a backup without its header', () => zipped(...lines.slice(1)), 'not_a_backup'],
  ['a file cut short', () => whole.subarray(0, whole.length - 20), 'backup_damaged'],
  ['text cut short and zipped again', () => zipped(...lines.slice(0, -1)), 'backup_damaged'],
  ['a changed text', () => changed('rail', 'road'), 'backup_damaged'],
  ['a changed checksum', () => changed(/"sha256":"./, '"sha256":"x'), 'backup_damaged'],
  ['a changed count', () => changed(/"ground":1/, '"ground":2'), 'backup_damaged'],
  ['lines after the last', () => zipped(...lines, '[]'), 'backup_damaged'],
  ['a line that is no JSON', () => zipped(lines[0] ?? '', '{'), 'backup_damaged'],
  ['a newer format', () => changed('"version":1', '"version":2'), 'backup_too_new'],
  ['an unknown step', () => changed('"001-strategy"', '"001-other"'), 'backup_too_new'],
])('%s is refused with what was expected and found', async (_, bytes, code) => {
  const error = await refusal(bytes());
  expect(error.code).toBe(code);
  expect(error.message).toMatch(/expected .+, found .+\./);
});

test('the message says which step is too new, and what to do', async () => {
  const { message } = await refusal(changed(/"(\d+-[a-z-]+)"\]/, '"$1","999-later"]'));
  expect(message).toMatch(/found format 1 with 999-later\. Restore it with that version\.$/);
});

test('whichever byte of the file is changed, it is refused or reads the same', async () => {
  const reads = async (bytes: Buffer) => {
    writeFileSync(join(folder, 'spoilt'), bytes);
    const parts: unknown[] = [];
    for await (const part of readBackup(join(folder, 'spoilt'))) parts.push(part);
    return parts;
  };
  const before = await reads(whole);
  await fc.assert(
    fc.asyncProperty(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), async (at, by) => {
      const bytes = Buffer.from(whole);
      bytes[at] = (bytes[at] ?? 0) ^ by;
      const after = await reads(bytes).catch((error: Error) => error.name);
      if (after !== 'BackupError') expect(after).toEqual(before);
    }),
    { numRuns: 150 },
  );
});
