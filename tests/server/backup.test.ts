import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDatabase } from '../../server/db/open.ts';

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'stratlas-'));
  const db = await openDatabase(join(folder, 'old'));
  await db.insertInto('ground').values({ id: 'rail', shape: '{}' }).execute();
  await db.destroy();
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs `pnpm backup` or `pnpm restore` with a data folder; what it says, without the folder. */
function run(name: 'backup' | 'restore', data: string, ...files: string[]) {
  const program = fileURLToPath(new URL(`../../server/${name}.ts`, import.meta.url));
  const env = { ...process.env, STRATLAS_DATA: join(folder, data), DATABASE_URL: undefined };
  const paths = files.map((file) => join(folder, file));
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...paths], {
    env,
    encoding: 'utf8',
  });
  return { status, said: `${stdout}${stderr}`.replaceAll(`${folder}/`, '') };
}

test('a database goes into a file and out of it into another', async () => {
  expect(run('backup', 'old', 'a.backup')).toEqual({
    status: 0,
    said: expect.stringMatching(
      /^Backed up old\/stratlas\.sqlite: \d+ rows of \d+ tables, in a\.backup\n$/,
    ),
  });
  expect(run('restore', 'new', 'a.backup')).toEqual({
    status: 0,
    said: expect.stringMatching(
      /^Restored new\/stratlas\.sqlite: \d+ rows of \d+ tables, from a\.backup\n$/,
    ),
  });
  const db = await openDatabase(join(folder, 'new'));
  expect(await db.selectFrom('ground').select('id').execute()).toEqual([{ id: 'rail' }]);
  await db.destroy();
});

test.each([
  ['backup', 'old', [], /^Not backed up: name a file: pnpm backup FILE\n$/],
  ['backup', 'none', ['b.backup'], /^Not backed up: none\S+ holds nothing of Stratlas\..+\n$/],
  ['backup', 'old', ['no/b.backup'], /^Not backed up: ENOENT.+no\/b\.backup.+\n$/],
  ['restore', 'other', [], /^Not restored: name a file: pnpm restore FILE\n$/],
  ['restore', 'other', ['none.backup'], /^Not restored: ENOENT.+none\.backup.+\n$/],
  ['restore', 'old', ['a.backup'], /^Not restored: old\S+ is in use by Stratlas already, .+\n$/],
] as const)('%s with %s %j ends with 1 and one line that says why', (name, data, files, said) => {
  expect(run(name, data, ...files)).toEqual({ status: 1, said: expect.stringMatching(said) });
});
