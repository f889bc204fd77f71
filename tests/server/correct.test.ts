import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { buildCorrection } from '../../server/contract/build-correction.ts';
import { openDatabase } from '../../server/db/open.ts';
import { reloadIfChanged } from '../../server/join/reload.ts';
import { links } from '../../server/queries/links.ts';

const program = fileURLToPath(new URL('../../server/correct.ts', import.meta.url));
let data: string;
let file: string;

beforeAll(async () => {
  data = mkdtempSync(join(tmpdir(), 'stratlas-'));
  file = join(data, 'correction.json');
  const db = await openDatabase(data);
  await reloadIfChanged(db);
  const [link] = await links(db, { item: '1.3.3/2', place: 'power-luhansk-tpp' });
  if (link === undefined) throw new Error('no link');
  const said = { rightPlaceId: 'power-sievierodonetsk-chp', note: 'Інша станція' };
  writeFileSync(file, JSON.stringify(buildCorrection(link, said, '2026-11-24T12:00:00.000Z')));
  await db.destroy();
});

const correct = (...args: string[]) => {
  const env = { ...process.env, STRATLAS_DATA: data };
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    env,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
};

test('a correction is applied once and then refused, with a message each time', () => {
  const first = correct(file);
  expect(first).toEqual({
    status: 0,
    stdout:
      'Corrected 1.3.3/2 «Луганської ТЕС»: not_meant power-luhansk-tpp, concerns power-sievierodonetsk-chp\n',
    stderr: '',
  });
  const second = correct(file);
  expect(second.status).toBe(1);
  expect(second.stderr).toMatch(/^Not corrected: It was applied before, at 20\d\d-.*\n$/);
});

test('no file, a missing file and another file are refused without a stack', () => {
  writeFileSync(join(data, 'other.json'), '{}');
  for (const args of [[], [join(data, 'none.json')], [join(data, 'other.json')]]) {
    const { status, stderr } = correct(...args);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^Not corrected: [^\n]+\n$/);
  }
});
