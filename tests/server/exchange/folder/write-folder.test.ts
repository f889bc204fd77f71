import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Files } from '../../../../server/exchange/folder/book.ts';
import { sizeOf, writeFolder } from '../../../../server/exchange/folder/write-folder.ts';

const place = (): string => mkdtempSync(join(tmpdir(), 'stratlas-folder-'));
const files = (text: string): Files =>
  new Map([
    ['index.html', Buffer.from(text)],
    ['answers.js', Buffer.from('x')],
    ['answers/a.json', Buffer.from('{}')],
  ]);
const pageIn = (folder: string) => readFileSync(join(folder, 'index.html'), 'utf8');

test('a folder is made with the folders in it', async () => {
  const folder = join(place(), 'out');
  await writeFolder(folder, files('first'));
  expect(pageIn(folder)).toBe('first');
  expect(readFileSync(join(folder, 'answers/a.json'), 'utf8')).toBe('{}');
});

test('an earlier export is replaced whole, and nothing is left beside it', async () => {
  const above = place();
  const folder = join(above, 'out');
  await writeFolder(folder, new Map([...files('first'), ['old.js', Buffer.from('')]]));
  await writeFolder(folder, files('second'));
  expect(pageIn(folder)).toBe('second');
  expect(existsSync(join(folder, 'old.js'))).toBe(false);
  expect(readdirSync(above)).toEqual(['out']);
});

test('what an interrupted export left is removed, and takes no part', async () => {
  const above = place();
  const folder = join(above, 'out');
  mkdirSync(join(above, 'out.stratlas-part'));
  writeFileSync(join(above, 'out.stratlas-part/half.js'), '');
  await writeFolder(folder, files('whole'));
  expect(readdirSync(above)).toEqual(['out']);
  expect(readdirSync(folder).sort()).toEqual(['answers', 'answers.js', 'index.html']);
});

test('an export that was interrupted leaves the earlier one, and can be repeated', async () => {
  const above = place();
  const folder = join(above, 'out');
  await writeFolder(folder, files('first'));
  const interrupted = writeFolder(folder, files('second'), AbortSignal.abort());
  await expect(interrupted).rejects.toMatchObject({ code: 'interrupted' });
  expect(pageIn(folder)).toBe('first');
  expect(readdirSync(above)).toEqual(['out']);
  await writeFolder(folder, files('third'));
  expect(pageIn(folder)).toBe('third');
});

test('an export that ended between its last two steps gives the earlier one back', async () => {
  const above = place();
  const folder = join(above, 'out');
  await writeFolder(join(above, 'out.stratlas-old'), files('first'));
  await expect(writeFolder(folder, files('x'), AbortSignal.abort())).rejects.toThrow();
  expect(pageIn(folder)).toBe('first');
});

test('a folder with something else in it is refused and stays as it is', async () => {
  const folder = place();
  writeFileSync(join(folder, 'letter.txt'), 'mine');
  await expect(writeFolder(folder, files('new'))).rejects.toMatchObject({ code: 'folder_in_use' });
  expect(readdirSync(folder)).toEqual(['letter.txt']);
});

test('when a file cannot be written, the earlier export is as it was', async () => {
  const folder = join(place(), 'out');
  await writeFolder(folder, files('first'));
  const broken: Files = new Map([...files('second'), ['index.html/inside', Buffer.from('')]]);
  await expect(writeFolder(folder, broken)).rejects.toMatchObject({ code: 'folder_unwritable' });
  expect(pageIn(folder)).toBe('first');
  expect(existsSync(`${folder}.stratlas-part`)).toBe(false);
});

test('the size is told as people say it', () => {
  expect(sizeOf(new Map([['a', new Uint8Array(5_340_000)]]))).toBe('5.3 MB');
});
