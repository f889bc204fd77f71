import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createApp } from '../../../server/app.ts';
import { deprecated } from '../../../server/routes/deprecated.ts';
import { RateLimit } from '../../../server/routes/rate-limit.ts';
import { testApp } from '../fixture.ts';

let api: Awaited<ReturnType<typeof testApp>>;
beforeAll(async () => {
  api = await testApp();
});
afterAll(() => api.db.destroy());

const from = (address: string) => ({ headers: { 'x-forwarded-for': address } });

describe('other sites', () => {
  test.each(['/api/strategy', '/api/places?limit=1', '/data/catalog.ttl', '/api/nothing'])(
    'may read %s, without anybody’s cookies',
    async (path) => {
      const { headers } = await api.app.request(path, { headers: { origin: 'https://a.example' } });
      expect(headers.get('access-control-allow-origin')).toBe('*');
      expect(headers.get('access-control-allow-credentials')).toBeNull();
    },
  );

  test('are told that they may read and nothing else', async () => {
    const asked = { origin: 'https://a.example', 'access-control-request-method': 'POST' };
    const response = await api.app.request('/api/records/project', {
      method: 'OPTIONS',
      headers: asked,
    });
    expect(response.status).toBe(204);
    expect(response.headers.get('access-control-allow-methods')).toBe('GET, HEAD, OPTIONS');
  });

  test('cannot read the answer of what writes', async () => {
    const { headers } = await api.app.request('/api/records/project', { method: 'POST' });
    expect(headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe('who asks too often', () => {
  const limited = (most: number) =>
    createApp({ db: api.db, version: api.version, limit: new RateLimit(most) });

  test('is told to wait, and for how long; others go on', async () => {
    const app = limited(2);
    const ask = (address: string) => app.request('/api/places?limit=1', from(address));
    const first = await ask('192.0.2.1');
    expect(first.headers.get('ratelimit-policy')).toBe('"minute";q=2;w=60');
    expect(first.headers.get('ratelimit')).toMatch(/^"minute";r=1;t=(?:60|5\d)$/);
    expect((await ask('192.0.2.1')).status).toBe(200);
    const refused = await ask('192.0.2.1');
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await refused.json()).error.code).toBe('too_many_requests');
    expect((await ask('192.0.2.2')).status).toBe(200);
  });

  test('is counted for what is made for them; what is kept, and this machine, are not', async () => {
    const app = limited(1);
    const statuses = async (path: string, init: RequestInit) => {
      const all = [];
      for (let turn = 0; turn < 3; turn++) all.push((await app.request(path, init)).status);
      return all;
    };
    expect(await statuses('/api/summary', from('192.0.2.3'))).toEqual([200, 200, 200]);
    expect(await statuses('/api/places?limit=1', {})).toEqual([200, 200, 200]);
    expect(await statuses('/api/places?limit=1', from('192.0.2.3'))).toEqual([429, 429, 429]);
  });

  test('may ask again after a minute; one network of IPv6 counts as one', () => {
    let now = 0;
    const limit = new RateLimit(2, () => now);
    expect(limit.take('2001:db8:1:2::5')).toEqual({ left: 1, reset: 60 });
    now = 20_000;
    expect(limit.take('2001:db8:1:2:9::1')).toEqual({ left: 0, reset: 40 });
    expect(limit.take('2001:db8:1:3::5').left).toBe(1);
    expect(limit.take('2001:db8::1').left).toBe(1);
    now = 60_000;
    expect(limit.take('2001:db8:1:2::5')).toEqual({ left: 1, reset: 60 });
  });

  test('does not fill the memory: beyond 20,000 addresses all share one count', () => {
    const limit = new RateLimit(5, () => 0);
    for (let number = 0; number < 20_000; number++)
      limit.take(`10.0.${number >> 8}.${number & 255}`);
    expect(limit.take('192.0.2.1').left).toBe(4);
    expect(limit.take('192.0.2.2').left).toBe(3);
    expect(limit.take('10.0.0.7').left).toBe(3);
  });
});

describe('an answer that is made for each', () => {
  test('comes as gzip where it is long enough to pay', async () => {
    const zip = { headers: { 'accept-encoding': 'br, gzip' } };
    const long = await api.app.request('/api/places', zip);
    expect(long.headers.get('content-encoding')).toBe('gzip');
    expect(long.headers.get('vary')).toContain('accept-encoding');
    const plain = await api.app.request('/api/places');
    expect(plain.headers.get('content-encoding')).toBeNull();
    expect(gunzipSync(await long.arrayBuffer()).toString()).toBe(await plain.text());
    const short = await api.app.request('/api/places?limit=1', zip);
    expect(short.headers.get('content-encoding')).toBeNull();
    expect((await short.json()).items.length).toBe(1);
  });

  test('is packed once, also where it is kept', async () => {
    const packed = await api.app.request('/api/matrix', {
      headers: { 'accept-encoding': 'gzip, br' },
    });
    expect(packed.headers.get('content-encoding')).toBe('br');
    const body = brotliDecompressSync(await packed.arrayBuffer()).toString();
    expect(body).toBe(await (await api.app.request('/api/matrix')).text());
    expect(Object.keys(JSON.parse(body)).length).toBeGreaterThan(0);
  });

  test.each(['/api/places/power-luhansk-tpp', '/api/changes', '/api/export.csv', '/api/links'])(
    'is not sent again while the data are the same: %s',
    async (path) => {
      const first = await api.app.request(path);
      const etag = first.headers.get('etag') ?? '';
      const { dataVersion, dataDate } = (await api.get('/api/about')).body;
      expect(etag).toContain(dataVersion);
      expect(first.headers.get('last-modified')).toBe(new Date(dataDate).toUTCString());
      const again = await api.app.request(path, { headers: { 'if-none-match': etag } });
      expect([again.status, await again.text()]).toEqual([304, '']);
      const other = { headers: { 'if-none-match': 'W/"other"' } };
      expect((await api.app.request(path, other)).status).toBe(200);
    },
  );

  test('that is refused has no tag', async () => {
    const { status, headers } = await api.app.request('/api/places/nowhere');
    expect([status, headers.get('etag')]).toEqual([404, null]);
  });
});

describe('the API under its number', () => {
  test.each(['/summary?item=2.1', '/places/power-luhansk-tpp', '/openapi.json', '/docs'])(
    'answers %s alike',
    async (path) => {
      const numbered = await api.app.request(`/api/v1${path}`);
      const plain = await api.app.request(`/api${path}`);
      expect([numbered.status, await numbered.text()]).toEqual([200, await plain.text()]);
    },
  );

  test('takes what is sent', async () => {
    const text = { text: 'школа у м. Рубіжному' };
    const init = {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(text),
    };
    const { mentions } = await (await api.app.request('/api/v1/link-text', init)).json();
    expect(mentions[0].quote).toBe('м. Рубіжному');
  });

  test('has one number, once', async () => {
    expect((await api.get('/api/v1/v1/summary')).status).toBe(404);
    expect((await api.get('/api/v1/nothing')).body.error.code).toBe('not_found');
  });
});

test('an address that will go says since when, until when, and what to ask in its place', async () => {
  const app = new Hono();
  const old = { path: '/old', since: '2026-11-28', sunset: '2027-11-28', successor: '/new' };
  app.use(old.path, deprecated(old));
  app.get('/old', (c) => c.text('still here'));
  const { headers } = await app.request('/old');
  expect(headers.get('deprecation')).toBe('@1795824000');
  expect(headers.get('sunset')).toBe('Sun, 28 Nov 2027 00:00:00 GMT');
  expect(headers.get('link')).toBe('</new>; rel="successor-version"');
});
