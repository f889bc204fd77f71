import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { createApp } from '../../server/app.ts';
import { testApp } from './fixture.ts';

const folder = mkdtempSync(join(tmpdir(), 'stratlas-page-'));
let api: Awaited<ReturnType<typeof testApp>>;
beforeAll(async () => {
  api = await testApp(folder);
});
afterAll(async () => {
  await api.db.destroy();
  rmSync(folder, { recursive: true });
});

const paths = fc.constantFrom(
  '/',
  '/healthz',
  '/readyz',
  '/api/strategy',
  '/api/items',
  '/api/places',
  '/api/places.geojson',
  '/api/links',
  '/api/summary',
  '/api/map',
  '/api/map/links.geojson',
  '/api/docs',
  '/api/openapi.json',
  '/assets',
);
const names = fc.constantFrom(
  'item',
  'place',
  'kind',
  'scope',
  'q',
  'bbox',
  'limit',
  'method',
  'v',
);
const raw = fc.oneof(
  fc.constantFrom('2.1.2', '2.1.2~3', 'raion', 'constructor', '__proto__', '%', '%zz', '%E0%A4%A'),
  fc.constantFrom('%00', '%2F', '..', '1,2,3,4', '-1e999', "' or 1=1 --", '[]', '%F0%9F%98%80'),
  fc.string({ maxLength: 20 }).map((text) => text.replaceAll(/[#?]/g, '')),
  fc.string({ unit: 'grapheme', maxLength: 12 }).map((text) => encodeURIComponent(text)),
);
const segments = fc
  .array(raw, { maxLength: 3 })
  .map((parts) => parts.map((part) => `/${part}`).join(''));
const anyName = fc.oneof({ weight: 5, arbitrary: names }, { weight: 1, arbitrary: raw });
const queries = fc
  .array(fc.tuple(anyName, raw), { maxLength: 4 })
  .map((pairs) => pairs.map(([name, value]) => `${name}=${value}`).join('&'));

test('no address at all makes the server fail; a refusal says what is wrong', async () => {
  await fc.assert(
    fc.asyncProperty(paths, segments, queries, async (path, rest, query) => {
      const response = await api.app.request(`${path}${rest}${query && `?${query}`}`);
      expect([200, 400, 404]).toContain(response.status);
      if (response.status === 200) return;
      const { error } = await response.json();
      expect(error.code).toBe(response.status === 404 ? 'not_found' : 'bad_parameter');
      if (response.status === 400) expect(error.message).toContain(error.details.parameter);
    }),
    { numRuns: 500 },
  );
});

test('an unknown address or method is told as such', async () => {
  const answer = { error: { code: 'not_found', message: 'No such address.' } };
  expect(await api.get('/api/nothing')).toEqual({ status: 404, body: answer });
  const posted = await api.app.request('/api/strategy', { method: 'POST', body: '{' });
  expect(posted.status).toBe(404);
  expect(await posted.json()).toEqual(answer);
});

test('a failure of the server itself is written to its log and never shown', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const { db } = await testApp();
  await db.destroy();
  const response = await createApp({ db, version: '' }).request('/api/strategy');
  expect(response.status).toBe(500);
  expect(await response.json()).toEqual({
    error: { code: 'internal', message: 'The server failed.' },
  });
  expect(log).toHaveBeenCalledOnce();
  log.mockRestore();
});

test('the addresses are such that one look finds the route of each', async () => {
  const app = createApp({ db: api.db, version: '' }, folder);
  await app.request('/healthz');
  expect(app.router.name).toBe('SmartRouter + RegExpRouter');
});
