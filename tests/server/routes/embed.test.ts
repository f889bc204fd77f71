import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApp } from '../../../server/app.ts';
import { loadedDatabase } from '../fixture.ts';

const folder = mkdtempSync(join(tmpdir(), 'stratlas-embed-'));
const page = '<!doctype html><head></head><body><div id="root"></div></body>';
let app: ReturnType<typeof createApp>;
let close: () => Promise<void>;
beforeAll(async () => {
  writeFileSync(join(folder, 'index.html'), page);
  const { db, version } = await loadedDatabase();
  app = createApp({ db, version }, folder, undefined, ['https://loga.example']);
  close = () => db.destroy();
});
afterAll(async () => {
  await close();
  rmSync(folder, { recursive: true });
});

const text = async (path: string) => {
  const response = await app.request(path);
  expect(response.status).toBe(200);
  return response.text();
};

test('only the embedded page may stand in the frames of the sites that the setting names', async () => {
  const embedded = await app.request('/embed?view=projects');
  expect(embedded.headers.get('content-security-policy')).toContain(
    "frame-ancestors 'self' https://loga.example",
  );
  expect(embedded.headers.get('x-frame-options')).toBeNull();
  const own = await app.request('/');
  expect(own.headers.get('content-security-policy')).toContain("frame-ancestors 'self'");
  expect(own.headers.get('content-security-policy')).not.toContain('loga.example');
  expect(own.headers.get('x-frame-options')).toBe('SAMEORIGIN');
});

test('a reader without scripts gets the projects of the view as a picture and a table', async () => {
  const filter = 'funder=dfrr&from=2019&to=2019';
  const html = await text(`/embed?view=projects&${filter}`);
  const [, inside = ''] = /<noscript>([\s\S]*)<\/noscript>/.exec(html) ?? [];
  const { items } = (await (await app.request(`/api/projects?${filter}&limit=1000`)).json()) as {
    items: { titleUk: string }[];
  };
  expect(inside.match(/<tr>/g)).toHaveLength(items.length + 1);
  expect(inside).toContain(`Усього: ${items.length}.`);
  expect(inside).toContain(
    'src="/api/picture.svg?from=2019&amp;funder=dfrr&amp;of=projects&amp;to=2019"',
  );
  expect(inside).toContain('© OpenStreetMap contributors');
  expect(inside).toMatch(/Виплачено: [\d\s]+,\d\d/);
});

test('of the strategy it gets areas, in the language of the view', async () => {
  const html = await text('/embed?lang=en&item=2.1.2');
  expect(html).toContain('<article lang="en"');
  expect(html).toContain('In all: 4.');
  expect(html).toContain('2.1.2/1 ');
  expect(html).not.toMatch(/<td>[^<]*[а-яіїє]/i);
});

test('of a view that asks about land it gets the projects in it, in the table and the picture', async () => {
  const near = 'circle:38.49,48.95:10';
  const asked = (await (await app.request(`/api/ask?near=${near}`)).json()) as {
    inside: { projects: number };
    partly: { projects: number };
  };
  const count = asked.inside.projects + asked.partly.projects;
  const html = await text(`/embed?view=ask&near=${near}`);
  expect(count).toBeGreaterThan(0);
  expect(html).toContain(`Усього: ${count}.`);
  expect(html).toContain(`src="/api/picture.svg?near=${near}&amp;of=projects"`);
  const dots = async (query: string) =>
    (await text(`/api/picture.svg?${query}`)).match(/<circle /g)?.length ?? 0;
  expect(await dots(`near=${near}`)).toBeGreaterThan(0);
  expect(await dots(`near=${near}`)).toBeLessThan(await dots(''));
  expect((await text(`/api/picture.svg?near=${near}`)).match(/<path /g)).toHaveLength(10);
  expect(await text(`/embed?view=projects&near=${near}`)).not.toContain(`near=${near}&amp;of`);
});

test('land that there is not leaves the filter alone, as long as nobody asks for its picture', async () => {
  const crossed = 'polygon:38,48;39,49;39,48;38,49';
  expect(await text(`/embed?view=ask&near=${crossed}&lang=en`)).toMatch(/In all: \d+\./);
  expect((await app.request(`/api/picture.svg?near=${crossed}`)).status).toBe(400);
});

test('what stands in an address never becomes part of the page', async () => {
  const html = await text('/embed?q=%22%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E&x=%3Cb%3E');
  expect(html).not.toContain('<script>alert');
  expect(html).not.toContain('<b>');
});

test('the picture has the oblast, its raions and a dot for each spot with projects', async () => {
  const response = await app.request('/api/picture.svg?place=UA44120110000010163');
  expect(response.headers.get('content-type')).toBe('image/svg+xml');
  const svg = await response.text();
  expect(svg.match(/<path /g)).toHaveLength(9);
  expect(svg.match(/<circle /g)?.length).toBeGreaterThan(0);
  expect(svg.length).toBeLessThan(60_000);
  const numbers = [...(await text('/api/picture.svg?of=areas')).matchAll(/>(\d+)<\/text>/g)];
  expect(numbers.length).toBeGreaterThan(5);
  expect((await app.request('/api/picture.svg?of=castles')).status).toBe(400);
});
