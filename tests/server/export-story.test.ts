import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'stratlas-export-'));
afterAll(() => rmSync(folder, { recursive: true }));
mkdirSync(join(folder, 'mine'));
writeFileSync(join(folder, 'mine/letter.txt'), '');

/** Runs an export with a database of its own; what it says, without the folder. */
function run(name: 'export-story' | 'export-site', ...words: string[]) {
  const program = fileURLToPath(new URL(`../../server/${name}.ts`, import.meta.url));
  const env = { ...process.env, STRATLAS_DATA: join(folder, 'data'), DATABASE_URL: undefined };
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
  [
    'a story that is not there',
    'export-story',
    ['nowhere', join(folder, 'out')],
    'there is no story "nowhere".',
  ],
] as const)('%s: the export says what to do and changes nothing', (_, name, words, said) => {
  expect(run(name, ...words)).toEqual({ status: 1, said: `Not exported: ${said}\n` });
  expect(readdirSync(folder).filter((one) => one !== 'data')).toEqual(['mine']);
});
