import { afterAll, beforeAll, expect, test } from 'vitest';
import { testApp } from '../fixture.ts';

let api: Awaited<ReturnType<typeof testApp>>;
beforeAll(async () => {
  api = await testApp();
});
afterAll(() => api.db.destroy());

const text = async (path: string) => {
  const response = await api.app.request(path);
  expect(response.status).toBe(200);
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await response.arrayBuffer());
};

const filters = ['', 'item=2.1.2', 'status=completed', 'funder=dfrr&from=2019&to=2020', 'q=школа'];

test.each(filters)('exactly what «%s» selects is exported', async (filter) => {
  const ids: string[] = [];
  for (let cursor: string | null = ''; cursor !== null; ) {
    const page = `/api/projects?${filter}&limit=100${cursor && `&cursor=${cursor}`}`;
    const { body } = await api.get(page);
    ids.push(...body.items.map(({ id }: { id: string }) => id));
    cursor = body.nextCursor;
  }
  const { features } = JSON.parse(await text(`/api/export.geojson?${filter}`));
  expect(features.map(({ id }: { id: string }) => id).sort()).toEqual(ids.sort());
});

test('CSV begins with a mark, parts its cells as asked and says whose the data are', async () => {
  const uk = await text('/api/export.csv?item=2.1.2');
  expect(uk.startsWith('\uFEFFКод проєкту;Назва проєкту;')).toBe(true);
  expect(uk).toContain('Ліцензія: ');
  expect(uk).toContain('Фільтр: item=2.1.2');
  expect(uk).toMatch(/Версія даних: [0-9a-f]{12}-\d+/);
  expect((await text('/api/export.csv?lang=en')).startsWith('\uFEFFProject id,')).toBe(true);
  expect((await text('/api/export.csv?separator=tab')).startsWith('\uFEFFКод проєкту\t')).toBe(
    true,
  );
});

test('the amounts of a CSV add up to those of the answers: no sum stands twice', async () => {
  const [head = '', ...lines] = (await text('/api/export.csv?lang=en&separator=tab&q=')).split(
    '\r\n',
  );
  const column = head.split('\t').indexOf('Amount');
  const cells = lines.map((line) => line.split('\t')[column] ?? '');
  const written = cells.filter((cell) => /^\d+\.\d\d$/.test(cell)).length;
  const { features } = JSON.parse(await text('/api/export.geojson'));
  const sums = features.flatMap(
    ({ properties }: { properties: { funding: { amountMinor: number | null }[] } }) =>
      properties.funding.filter(({ amountMinor }) => amountMinor !== null),
  );
  expect(written).toBe(sums.length);
});

test('GeoJSON has one feature for each project, words beside codes, credits beside features', async () => {
  const { type, about, features } = JSON.parse(await text('/api/export.geojson?funder=dfrr'));
  expect(type).toBe('FeatureCollection');
  expect(about.credits[0]).toContain('© OpenStreetMap contributors');
  const [{ properties, geometry }] = features;
  expect(properties.statusUk).not.toBe('');
  expect(properties.items[0]).toMatchObject({
    codeUk: expect.any(String),
    stateEn: expect.any(String),
  });
  expect(properties.places[0].confidence).toBeGreaterThan(0);
  expect(geometry === null || Array.isArray(geometry.coordinates)).toBe(true);
});

test('KML has one placemark for each project and says whose the data are', async () => {
  const kml = await text('/api/export.kml');
  const { features } = JSON.parse(await text('/api/export.geojson'));
  expect(kml.match(/<Placemark>/g)).toHaveLength(features.length);
  expect(kml.slice(0, 2000)).toContain('ODbL');
});

test('each file has its type and a name', async () => {
  const { headers } = await api.app.request('/api/export.xlsx');
  expect(headers.get('content-type')).toContain('spreadsheetml.sheet');
  expect(headers.get('content-disposition')).toBe('attachment; filename="stratlas.xlsx"');
});

test.each([
  ['lang', 'csv?lang=pl'],
  ['separator', 'csv?separator=dot'],
  ['separator', 'xlsx?separator=tab'],
  ['status', 'kml?status=done'],
  ['funder', 'geojson?funder=nobody'],
  ['limit', 'csv?limit=3'],
])('400 names %s for %s', async (parameter, query) => {
  const { status, body } = await api.get(`/api/export.${query}`);
  expect(status).toBe(400);
  expect(body.error.details.parameter).toBe(parameter);
});
