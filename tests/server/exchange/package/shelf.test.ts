import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Release } from '../../../../server/exchange/package/release.ts';
import { PackageShelf } from '../../../../server/exchange/package/shelf.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stratlas-shelf-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const release = (version: string): Release => ({ date: '2026-11-28', version });

/** Makes a package of some bytes, and counts how often. */
function maker(of: Release, bytes = 10) {
  const made = { times: 0 };
  const make = async (out: string) => {
    made.times += 1;
    writeFileSync(join(out, 'data'), 'x'.repeat(bytes));
    return of;
  };
  return { made, make };
}

test('what many ask for at once is made once, and stands for good', async () => {
  const shelf = new PackageShelf(async () => folder);
  const { made, make } = maker(release('a-1'));
  const asked = [1, 2, 3].map(() => shelf.folderOf(release('a-1'), make));
  const place = join(folder, '2026-11-28', 'a-1');
  expect(await Promise.all(asked)).toEqual([place, place, place]);
  expect(await shelf.folderOf(release('a-1'), null)).toBe(place);
  expect(made.times).toBe(1);
  expect(readFileSync(join(place, 'data'), 'utf8')).toBe('xxxxxxxxxx');
});

test('when the data changed meanwhile, the package stands under its own version alone', async () => {
  const shelf = new PackageShelf(async () => folder);
  const { make } = maker(release('a-2'));
  expect(await shelf.folderOf(release('a-1'), make)).toBeNull();
  expect(await shelf.folderOf(release('a-2'), null)).not.toBeNull();
});

test('a package that fails leaves nothing behind and can be asked for again', async () => {
  const shelf = new PackageShelf(async () => folder);
  const failing = async (out: string): Promise<Release> => {
    writeFileSync(join(out, 'half'), '');
    throw new Error('the disk is full');
  };
  await expect(shelf.folderOf(release('a-1'), failing)).rejects.toThrow('the disk is full');
  expect(readdirSync(folder)).toEqual([]);
  const { make } = maker(release('a-1'));
  expect(await shelf.folderOf(release('a-1'), make)).not.toBeNull();
});

test('the oldest go when there is no more room, and the new one stays', async () => {
  const shelf = new PackageShelf(async () => folder, 25);
  for (const version of ['a-1', 'a-2', 'a-3']) {
    await shelf.folderOf(release(version), maker(release(version)).make);
    // Folders are told apart by when they were made.
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  const stands = (version: string) => existsSync(join(folder, '2026-11-28', version));
  expect(['a-1', 'a-2', 'a-3'].map(stands)).toEqual([false, true, true]);
  await shelf.folderOf(release('a-4'), maker(release('a-4'), 1000).make);
  expect(['a-2', 'a-3', 'a-4'].map(stands)).toEqual([false, false, true]);
});
