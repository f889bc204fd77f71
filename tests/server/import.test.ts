import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { openDatabase } from '../../server/db/open.ts';
import { reloadIfChanged } from '../../server/join/reload.ts';

const program = fileURLToPath(new URL('../../server/import.ts', import.meta.url));
let data: string;
let file: string;
let env: NodeJS.ProcessEnv;

beforeAll(async () => {
  data = mkdtempSync(join(tmpdir(), 'stratlas-'));
  env = { ...process.env, STRATLAS_DATA: data };
  file = join(data, 'plan.csv');
  writeFileSync(file, 'Назва проєкту;Завдання\nШкола;2.1.2\nМіст;3.2.2\n');
  const db = await openDatabase(data);
  await reloadIfChanged(db);
  await db.destroy();
});

const run = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    env,
    encoding: 'utf8',
  });
  return { status, stdout: stdout.trim(), stderr: stderr.trim() };
};

const shown = async (): Promise<string[]> => {
  const db = await openDatabase(data);
  const rows = await db
    .selectFrom('project')
    .select('titleUk')
    .where('id', 'like', 'i-%')
    .execute();
  await db.destroy();
  return rows.map(({ titleUk }) => titleUk).sort();
};

test('a dry run saves nothing, an import publishes, and the same file again changes nothing', async () => {
  const dry = run(file, '--dry-run');
  expect(dry.status).toBe(0);
  expect(dry.stdout).toBe(
    'new 2: Школа\nnew 3: Міст\n2 new, 0 changed, 0 the same, 0 wrong. Nothing was saved: a dry run.',
  );
  expect(await shown()).toEqual([]);
  expect(run(file).stdout).toMatch(/2 new.* Saved as import [0-9a-f-]{36}\.$/);
  expect(await shown()).toEqual(['Міст', 'Школа']);
  expect(run(file).stdout).toBe(
    '0 new, 0 changed, 2 the same, 0 wrong. There was nothing to save.',
  );
});

test('a wrong file ends with 1 and says which cell', () => {
  const wrong = join(data, 'wrong.csv');
  writeFileSync(wrong, 'Назва проєкту;Завдання;Початок\nКлуб;2.1.2;колись\n');
  const { status, stdout } = run(wrong);
  expect(status).toBe(1);
  expect(stdout).toContain('error C2 Початок: "колись" is no date.');
  expect(stdout).toContain('Nothing was saved.');
});

test.each([
  [[], /Name the file/],
  [['nowhere.csv'], /ENOENT/],
  [[program], /Not imported|no row|headings/],
])('%j ends with 1 and a line', (args, message) => {
  const { status, stdout, stderr } = run(...args);
  expect(status).toBe(1);
  expect(stdout + stderr).toMatch(message);
  expect(stderr).not.toMatch(/ at .*\.ts:/);
});

test('Ctrl-C gives up and leaves nothing behind', async () => {
  const long = join(data, 'long.csv');
  const rows = Array.from({ length: 30_000 }, (_, index) => `Довгий ${index};2.1.2\n`);
  writeFileSync(long, `Назва проєкту;Завдання\n${rows.join('')}`);
  const child = spawn(process.execPath, [program, long], { env });
  let said = '';
  child.stderr.on('data', (text) => {
    said += text;
    if (said === 'Reading long.csv\n') child.kill('SIGINT');
  });
  const status = await new Promise((resolve) => child.once('exit', resolve));
  expect(status).toBe(1);
  expect(said).toContain('cancelled, nothing was saved');
  expect((await shown()).some((title) => title.startsWith('Довгий'))).toBe(false);
});
