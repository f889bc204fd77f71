import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { frozen } from '../../../server/routes/frozen.ts';

const text = JSON.stringify({ name: 'Сіверськодонецьк', padding: 'х'.repeat(2000) });

const changed = 'Sat, 28 Nov 2026 09:00:00 GMT';

/** An app whose one answer is frozen, how often it was made, and the version of its data. */
function frozenApp() {
  const made = { times: 0 };
  const data = { version: '1' };
  const app = new Hono();
  app.use(
    '/tree',
    frozen(
      async () => data.version,
      async () => changed,
    ),
  );
  app.get('/tree', (c) => {
    made.times += 1;
    return c.body(text, 200, { 'content-type': 'application/geo+json' });
  });
  const get = (headers: Record<string, string> = {}, path = '/tree') =>
    app.request(path, { headers });
  return { app, get, made, data };
}

const bytes = async (response: Response) => Buffer.from(await response.arrayBuffer());

test('brotli, gzip and plain give the same bytes, made once', async () => {
  const { get, made } = frozenApp();
  const br = await get({ 'accept-encoding': 'gzip, deflate, br' });
  const gzip = await get({ 'accept-encoding': 'gzip' });
  const plain = await get();
  const encodings = [br, gzip, plain].map(({ headers }) => headers.get('content-encoding'));
  expect(encodings).toEqual(['br', 'gzip', null]);
  expect(brotliDecompressSync(await bytes(br)).toString()).toBe(text);
  expect(gunzipSync(await bytes(gzip)).toString()).toBe(text);
  expect((await bytes(plain)).toString()).toBe(text);
  expect(made.times).toBe(1);
});

test('an encoding that the client refuses is not sent', async () => {
  const { get } = frozenApp();
  const sent = async (accepted: string) =>
    (await get({ 'accept-encoding': accepted })).headers.get('content-encoding');
  expect(await sent('br;q=0, gzip;q=0.5')).toBe('gzip');
  expect(await sent('br; q=0.0')).toBeNull();
  expect(await sent('zstd')).toBeNull();
});

test('whoever has the answer already gets 304 without a body', async () => {
  const { get } = frozenApp();
  const { headers } = await get();
  const etag = headers.get('etag') ?? '';
  expect(etag).toMatch(/^W\/"[0-9a-f]{16}"$/);
  for (const known of [etag, etag.replace('W/', ''), `"other", ${etag}`]) {
    const again = await get({ 'if-none-match': known });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe('');
    expect(again.headers.get('etag')).toBe(etag);
    expect(again.headers.get('vary')).toBe('accept-encoding');
  }
  expect((await get({ 'if-none-match': '"other"' })).status).toBe(200);
});

test('it is made anew when the data have changed', async () => {
  const { get, made, data } = frozenApp();
  await get();
  data.version = '2';
  await get();
  await get();
  expect(made.times).toBe(2);
});

test('the browser asks each time whether its copy still holds', async () => {
  const { headers } = await frozenApp().get();
  expect(headers.get('cache-control')).toBe('no-cache');
  expect(headers.get('vary')).toBe('accept-encoding');
  expect(headers.get('last-modified')).toBe(changed);
  expect(headers.get('access-control-allow-origin')).toBe('*');
  expect(headers.get('content-type')).toBe('application/geo+json');
});

test('parameters in another order are the same question, others are another', async () => {
  const { get, made } = frozenApp();
  await get({}, '/tree?kind=raion&q=a+b');
  await get({}, '/tree?q=a%20b&kind=raion');
  expect(made.times).toBe(1);
  await get({}, '/tree?kind=hromada&q=a+b');
  expect(made.times).toBe(2);
});

test('failures pass by', async () => {
  const { app } = frozenApp();
  expect((await app.request('/tree', { method: 'POST' })).status).toBe(404);
});

test('what is too long to keep passes as it comes, as often as it is asked for', async () => {
  const app = new Hono();
  const made = { times: 0 };
  app.use(
    frozen(
      async () => '1',
      async () => changed,
    ),
  );
  app.get('/', (c) => {
    made.times += 1;
    return c.body(new Blob([new Uint8Array(9_000_000)]).stream());
  });
  for (const times of [1, 2]) {
    const { headers, body } = await app.request('/', { headers: { 'accept-encoding': 'br' } });
    expect(headers.get('etag')).toBeNull();
    expect((await new Response(body).arrayBuffer()).byteLength).toBe(9_000_000);
    expect(made.times).toBe(times);
  }
});
