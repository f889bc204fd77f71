import { expect, test } from 'vitest';
import { createApp } from '../../../server/app.ts';
import { newDatabase, testApp } from '../fixture.ts';

test('a process that answers is healthy; with its data loaded it is ready', async () => {
  const { get, version, db } = await testApp();
  expect(await get('/healthz')).toEqual({ status: 200, body: { status: 'ok' } });
  expect(await get('/readyz')).toEqual({ status: 200, body: { status: 'ready', version } });
  await db.destroy();
});

test('without data, with other data or without a database it is healthy but not ready', async () => {
  const db = await newDatabase();
  const app = createApp({ db, version: 'new' });
  const status = async (path: string) => (await app.request(path)).status;
  expect(await status('/readyz')).toBe(503);
  await db.insertInto('meta').values({ key: 'sources', value: 'old' }).execute();
  expect(await status('/readyz')).toBe(503);
  await db.destroy();
  expect(await status('/readyz')).toBe(503);
  expect(await status('/healthz')).toBe(200);
});
