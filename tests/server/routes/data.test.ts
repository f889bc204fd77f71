import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testApp } from '../fixture.ts';
import { type Editor, editor } from '../register/editors.ts';
import { aStory } from '../register/stories.ts';

let api: Awaited<ReturnType<typeof testApp>>;
let olena: Editor;
let reviewer: Editor;
beforeAll(async () => {
  api = await testApp();
  olena = await editor(api, 'editor');
  reviewer = await editor(api, 'reviewer');
});
afterAll(() => api.db.destroy());

const now = async () => {
  const { dataVersion: version, dataDate } = (await api.get('/api/about')).body;
  return { version, date: dataDate.slice(0, 10), dataDate };
};
const sha256 = async (path: string) => {
  const response = await api.app.request(path);
  expect([path, response.status]).toEqual([path, 200]);
  return createHash('sha256')
    .update(Buffer.from(await response.arrayBuffer()))
    .digest('hex');
};
const isThere = async (path: string) => (await api.app.request(path)).status;

async function publishProject(): Promise<void> {
  const id = await olena.create();
  await olena.act('submit', id, 1);
  await reviewer.act('publish', id, 2);
}

test('the latest data lead to their permanent address, whole and file by file', async () => {
  const { version, date } = await now();
  const latest = await api.app.request('/data/latest');
  const archive = `/data/${date}/stratlas-${version}.zip`;
  expect([latest.status, latest.headers.get('location')]).toEqual([302, archive]);
  const file = await api.app.request('/data/latest/funding.csv');
  expect(file.headers.get('location')).toBe(`/data/${date}/${version}/funding.csv`);
  const sums = await (await api.app.request(`/data/${date}/${version}/SHA256SUMS`)).text();
  expect(sums).toContain(`${await sha256(`/data/${date}/${version}/funding.csv`)}  funding.csv`);
  const zip = await api.app.request(archive);
  expect(zip.headers.get('content-type')).toBe('application/zip');
  expect(zip.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  const known = { headers: { 'if-none-match': zip.headers.get('etag') ?? '' } };
  expect((await api.app.request(archive, known)).status).toBe(304);
  const head = await api.app.request(archive, { method: 'HEAD' });
  expect(Number(head.headers.get('content-length'))).toBe((await zip.arrayBuffer()).byteLength);
});

test('a version that was asked for, or that a story keeps, stays; another is gone', async () => {
  const asked = await now();
  const path = ({ date, version }: typeof asked) => `/data/${date}/stratlas-${version}.zip`;
  const before = await sha256(path(asked));
  await publishProject();
  const kept = await now();
  const data = { follows: 'version', version: kept.version, date: kept.dataDate } as const;
  const { status } = await olena.ask('POST', '/api/records/story', { record: aStory({ data }) });
  expect(status).toBe(201);
  await publishProject();
  const forgotten = await now();
  await publishProject();
  expect(await sha256(path(asked))).toBe(before);
  expect(await isThere(path(kept))).toBe(200);
  expect(await isThere(path(forgotten))).toBe(404);
});

test.each([
  '/data/2026-13-45x/projects.csv',
  '/data/2026-11-28/projects.csv',
  '/data/2026-11-28/stratlas-..%2F..%2Fetc.zip',
  '/data/latest/..%2Fstratlas.sqlite',
  '/data/latest/constructor',
  '/data/1999-01-01/abc-1/projects.csv',
  '/data/2026-11-28/..%2F..-1/projects.csv',
  '/data/2026-11-28/abc-1/..%2F..%2Fstratlas.sqlite',
  '/data/1999-01-01/stratlas-abc-1.zip',
  '/data/nothing',
  '/data/latest?x=1',
])('%s is refused in words', async (path) => {
  const { status, body } = await api.get(path);
  expect([400, 404]).toContain(status);
  expect(body.error.message.length).toBeGreaterThan(5);
});

test('a day other than that of the data has none of them', async () => {
  const { version } = await now();
  expect(await isThere(`/data/2001-01-01/stratlas-${version}.zip`)).toBe(404);
});

interface Node {
  [name: string]: unknown;
}

test('portals find the catalogue by DCAT-AP, each file with address, form and licence', async () => {
  const { version, date, dataDate } = await now();
  const response = await api.app.request('http://atlas.example/data/catalog.jsonld');
  expect(response.headers.get('content-type')).toContain('application/ld+json');
  const catalog = (await response.json()) as Node;
  expect(catalog['@type']).toBe('dcat:Catalog');
  const dataset = catalog['dcat:dataset'] as Node;
  expect(dataset).toMatchObject({
    '@type': 'dcat:Dataset',
    'dcat:version': version,
    'dcterms:modified': { '@value': dataDate, '@type': 'xsd:dateTime' },
  });
  const files = dataset['dcat:distribution'] as Node[];
  const addresses = files.map((file) => (file['dcat:downloadURL'] as Node)['@id']);
  expect(addresses).toContain(`http://atlas.example/data/${date}/stratlas-${version}.zip`);
  for (const file of files) {
    const licence = { '@id': 'https://opendatacommons.org/licenses/odbl/1-0/' };
    expect(file['dcterms:license']).toEqual(licence);
  }
  for (const address of addresses) {
    expect([address, await isThere(String(address))]).toEqual([address, 200]);
  }
});

test('the same catalogue comes as Turtle', async () => {
  const text = await (await api.app.request('http://atlas.example/data/catalog.ttl')).text();
  expect(text).toContain('@prefix dcat: <http://www.w3.org/ns/dcat#> .');
  expect(text).toContain('<http://atlas.example/data/catalog> a dcat:Catalog ;');
  expect(text).toContain('dcterms:title "Відкриті дані атласу"@uk ;');
  expect(text).toMatch(/dcat:startDate "2021-01-01"\^\^xsd:date/);
  expect(text.match(/a dcat:Distribution/g)?.length).toBeGreaterThan(20);
});
