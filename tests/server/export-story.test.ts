import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'stratlas-export-'));
afterAll(() => rmSync(folder, { recursive: true }));
const out = () => join(folder, 'out');
mkdirSync(join(folder, 'mine'));
writeFileSync(join(folder, 'mine/letter.txt'), '');

const programOf = (name: string): string =>
  fileURLToPath(new URL(`../../server/${name}.ts`, import.meta.url));
const env = { ...process.env, STRATLAS_DATA: join(folder, 'data'), DATABASE_URL: undefined };

/** Runs an export with a database of its own; what it says, without the folder. */
function run(name: 'export-story' | 'export-site', ...words: string[]) {
  const program = programOf(name);
  const { status, stderr } = spawnSync(process.execPath, [program, ...words], {
    env,
    encoding: 'utf8',
  });
  return { status, said: stderr.replaceAll(`${folder}/`, '') };
}

test.each([
  ['no story', 'export-story', [], 'name a story: pnpm export:story ID OUT'],
  ['no folder', 'export-story', ['one'], 'name a folder: pnpm export:story ID OUT'],
  ['no folder for a site', 'export-site', [], 'name a folder: pnpm export:site OUT'],
  [
    'a folder of somebody’s',
    'export-story',
    ['one', join(folder, 'mine')],
    'mine holds something else. Name a new or an empty folder.',
  ],
  ['a story that is not there', 'export-story', ['nowhere', out()], 'there is no story "nowhere".'],
] as const)('%s: the export says what to do and changes nothing', (_, name, words, said) => {
  expect(run(name, ...words)).toEqual({ status: 1, said: `Not exported: ${said}\n` });
  expect(readdirSync(folder).filter((one) => one !== 'data')).toEqual(['mine']);
});

test('an export that is interrupted says so, and leaves nothing that looks whole', async () => {
  const child = spawn(process.execPath, [programOf('export-story'), 'railway-north', out()], {
    env: { ...env, STRATLAS_DATA: join(folder, 'new') },
  });
  let said = '';
  child.stderr.on('data', (text: Buffer) => {
    said += text;
  });
  // Seconds go by from the making of its database to the end.
  await expect.poll(() => existsSync(join(folder, 'new/stratlas.sqlite'))).toBe(true);
  child.kill('SIGINT');
  const [status] = await once(child, 'exit');
  expect({ status, said }).toEqual({
    status: 1,
    said:
      'Not exported: it was interrupted. Nothing was written; ' +
      'an earlier export is as it was. Run it again.\n',
  });
  expect(readdirSync(folder).sort()).toEqual(['data', 'mine', 'new']);
});
