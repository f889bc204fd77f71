import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Database } from '../../../server/db/schema.ts';
import { secretOf } from '../../../server/sign-in/secret.ts';
import { newDatabase } from '../fixture.ts';

let folder: string;
let db: Database;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'stratlas-'));
  db = await newDatabase();
});
afterEach(async () => {
  rmSync(folder, { recursive: true });
  await db.destroy();
});

test('a secret that was set is used as it is, and none is written', async () => {
  const secret = 'thirty-two letters are the fewest';
  expect(await secretOf({ secret, data: folder, database: folder }, db)).toBe(secret);
  expect(() => readFileSync(join(folder, 'secret'))).toThrow();
});

test('else one is made in the data folder, for its owner alone, and stays', async () => {
  const place = { secret: undefined, data: folder, database: folder };
  const secret = await secretOf(place, db);
  expect(Buffer.from(secret, 'base64url')).toHaveLength(32);
  expect(statSync(join(folder, 'secret')).mode & 0o777).toBe(0o600);
  expect(await secretOf(place, db)).toBe(secret);
});

test('where the database is elsewhere it stands there, the same for every server that uses it', async () => {
  const place = { secret: undefined, data: folder, database: 'postgres://db.example/atlas' };
  const both = await Promise.all([secretOf(place, db), secretOf(place, db)]);
  expect(both[0]).toHaveLength(43);
  expect(both[1]).toBe(both[0]);
  expect(() => readFileSync(join(folder, 'secret'))).toThrow();
});
