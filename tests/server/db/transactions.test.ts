import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openDatabase } from '../../../server/db/open.ts';
import type { Database } from '../../../server/db/schema.ts';
import { newAddress, newDatabase } from '../fixture.ts';

let db: Database;
beforeEach(async () => {
  db = await newDatabase();
  await db.insertInto('meta').values({ key: 'count', value: '0' }).execute();
});
afterEach(() => db.destroy());

const count = async (from: Pick<Database, 'selectFrom'> = db) =>
  Number(
    (await from.selectFrom('meta').select('value').where('key', '=', 'count').execute())[0]?.value,
  );
const write = (to: Pick<Database, 'updateTable'>, value: number) =>
  to
    .updateTable('meta')
    .set({ value: String(value) })
    .where('key', '=', 'count')
    .execute();
const aMoment = () => new Promise((resolve) => setTimeout(resolve, 5));

/** Reads, waits, and writes what it read and one more: two at once would lose one. */
const addOne = () =>
  db.transaction().execute(async (transaction) => {
    const before = await count(transaction);
    await aMoment();
    await write(transaction, before + 1);
  });

test('transactions that read and then write take turns: none is lost', async () => {
  await Promise.all(Array.from({ length: 20 }, addOne));
  expect(await count()).toBe(20);
});

test('what a request reads meanwhile is never half of a transaction', async () => {
  const change = db.transaction().execute(async (transaction) => {
    await write(transaction, 1);
    await aMoment();
    await write(transaction, 2);
  });
  const seen = await Promise.all(Array.from({ length: 5 }, () => count()));
  await change;
  for (const value of seen) expect([0, 2]).toContain(value);
  expect(await count()).toBe(2);
});

test('a transaction that fails takes only its own writes back', async () => {
  const failing = db.transaction().execute(async (transaction) => {
    await write(transaction, 100);
    await aMoment();
    throw new Error('no');
  });
  const [failed] = await Promise.allSettled([failing, addOne()]);
  expect(failed).toMatchObject({ reason: new Error('no') });
  expect(await count()).toBe(1);
});

test('programs that write at once take turns, too', async () => {
  const at = await newAddress();
  const shared = await openDatabase(at);
  await shared.insertInto('ground').values({ id: 'count', shape: '0' }).execute();
  const program = fileURLToPath(new URL('add-ones.ts', import.meta.url));
  const run = () => promisify(execFile)(process.execPath, [program, at, '25']);
  await Promise.all([run(), run()]);
  expect(await shared.selectFrom('ground').selectAll().execute()).toEqual([
    { id: 'count', shape: '50' },
  ]);
  await shared.destroy();
});
