import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApp } from '../../../server/app.ts';
import { testApp } from '../fixture.ts';

const folder = mkdtempSync(join(tmpdir(), 'stratlas-page-'));
let site: Awaited<ReturnType<typeof testApp>>;
beforeAll(async () => {
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Stratlas</title>');
  writeFileSync(join(folder, 'assets/main-abc123.js'), 'export const ready = true;');
  site = await testApp(folder);
});
afterAll(async () => {
  await site.db.destroy();
  rmSync(folder, { recursive: true });
});

test('the page is served and asked for anew each time', async () => {
  const response = await site.app.request('/?v=1&lang=en#map=8/48.9/38.9');
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toContain('text/html');
  expect(response.headers.get('cache-control')).toBe('no-cache');
  expect(await response.text()).toContain('<title>Stratlas</title>');
});

test('built files may be kept for ever', async () => {
  const response = await site.app.request('/assets/main-abc123.js');
  expect(response.headers.get('content-type')).toContain('javascript');
  expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
});

test('the API stays in front of the page', async () => {
  expect((await site.get('/api/strategy')).status).toBe(200);
  expect(await site.get('/api/nothing')).toMatchObject({
    status: 404,
    body: { error: { code: 'not_found' } },
  });
});

test.each([
  '/nothing',
  '/..%2f..%2fetc%2fpasswd',
  '/%2e%2e/%2e%2e/etc/passwd',
  '/%00',
  '/%E0%A4%A',
  `/${'a'.repeat(5000)}`,
])('what is not in the folder is not served', async (path) => {
  expect(await site.get(path)).toMatchObject({
    status: 404,
    body: { error: { code: 'not_found' } },
  });
});

test('an outside basemap is named in the page’s head and let through the policy, and only then', async () => {
  const { db, version } = site;
  writeFileSync(join(folder, 'index.html'), '<!doctype html><head><title>Stratlas</title></head>');
  const style = 'https://tiles.example/style.json?a="b"';
  const withBasemap = await createApp({ db, version }, folder, style).request('/');
  expect(await withBasemap.text()).toContain(
    '<!doctype html><head><title>Stratlas</title>' +
      '<meta name="basemap" content="https://tiles.example/style.json?a=&quot;b&quot;" />',
  );
  const policy = (response: Response) => response.headers.get('content-security-policy');
  expect(policy(withBasemap)).toContain("connect-src 'self' https: https://tiles.example;");
  const plain = await site.app.request('/');
  expect(policy(plain)).toContain("connect-src 'self';");
  expect(await plain.text()).not.toContain('basemap');
});

test('the page’s head tells data portals which data it shows, as data and not as a program', async () => {
  const { db, version } = site;
  writeFileSync(join(folder, 'index.html'), '<!doctype html><head><title>Stratlas</title></head>');
  const response = await createApp({ db, version }, folder).request('/');
  const page = await response.text();
  const [, told = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(page) ?? [];
  const { dataVersion, dataDate } = (await site.get('/api/about')).body;
  const dataset = JSON.parse(told);
  expect(dataset).toMatchObject({
    '@context': 'https://schema.org/',
    '@type': 'Dataset',
    version: dataVersion,
    dateModified: dataDate,
    license: 'https://opendatacommons.org/licenses/odbl/1-0/',
    includedInDataCatalog: { url: '/data/catalog.jsonld' },
  });
  expect(dataset.distribution[0].contentUrl).toBe(
    `/data/${dataDate.slice(0, 10)}/stratlas-${dataVersion}.zip`,
  );
  expect(page).toContain(
    '<link rel="alternate" type="application/ld+json" href="/data/catalog.jsonld" />',
  );
  const again = await createApp({ db, version }, folder).request('/', {
    headers: { 'if-none-match': response.headers.get('etag') ?? '' },
  });
  expect(again.status).toBe(304);
});
