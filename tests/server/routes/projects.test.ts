import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { z } from 'zod';
import { exchangeRateSchema } from '../../../server/contract/money.ts';
import { projectDetailSchema, projectPageSchema } from '../../../server/contract/projects.ts';
import { testApp } from '../fixture.ts';

let api: Awaited<ReturnType<typeof testApp>>;
beforeAll(async () => {
  api = await testApp();
});
afterAll(() => api.db.destroy());

const page = async (query: string) => {
  const { status, body } = await api.get(`/api/projects?${query}`);
  expect(status).toBe(200);
  return projectPageSchema.parse(body);
};

describe('/api/projects', () => {
  it('answers a hundred at a time, more or fewer where asked', async () => {
    expect((await page('')).items).toHaveLength(100);
    expect((await page('limit=1000')).items).toHaveLength(162);
    expect((await page('limit=1')).nextCursor).toBe('aidar');
    expect((await page('limit=1&cursor=aidar')).items[0]?.id).toBe('aidar-tour');
  });

  it('takes the filter of the page as it stands in the address', async () => {
    const { items } = await page('funder=dfrr&from=2021&to=2021&item=2');
    expect(items.length).toBeGreaterThan(0);
    for (const { funding, items: tasks } of items) {
      expect(funding.some(({ funder }) => funder === 'dfrr')).toBe(true);
      expect(tasks.some(({ code }) => code.startsWith('2.'))).toBe(true);
    }
  });

  it('says of each sum that does not count why', async () => {
    const { items } = await page('limit=1000');
    const reasons = items.flatMap(({ funding }) => funding.map(({ leftOut }) => leftOut));
    expect([...new Set(reasons)].toSorted()).toEqual([
      'component',
      'control_total',
      'country_wide',
      'multi_region',
      'no_amount',
      'no_year',
      null,
      'proposal',
    ]);
  });

  it('is a file to who asks for parameters in another order', async () => {
    const first = await api.app.request('/api/projects?limit=3&item=2');
    const again = await api.app.request('/api/projects?item=2&limit=3', {
      headers: { 'if-none-match': first.headers.get('etag') ?? '' },
    });
    expect(again.status).toBe(304);
  });

  it.each([
    ['limit', 'limit=0'],
    ['limit', 'limit=1001'],
    ['limit', 'limit=x'],
    ['cursor', 'cursor=../x'],
    ['funder', 'funder=nobody'],
    ['status', 'status=done'],
    ['source', 'source=bank'],
    ['from', 'from=19'],
    ['to', 'to=2101'],
    ['item', 'item=9'],
    ['lang', 'lang=uk'],
  ])('400 names %s for ?%s', async (parameter, query) => {
    const { status, body } = await api.get(`/api/projects?${query}`);
    expect(status).toBe(400);
    expect(body).toMatchObject({ error: { code: 'bad_parameter', details: { parameter } } });
  });
});

test('one project comes with all of its form but the contact; of none there is a 404', async () => {
  const { status, body } = await api.get('/api/projects/dfrr-2021-001');
  expect(status).toBe(200);
  expect(projectDetailSchema.parse(body)).toEqual(body);
  expect(body.contact).toBeUndefined();
  expect((await api.get('/api/projects/nothing')).status).toBe(404);
  expect((await api.get('/api/projects/dfrr-2021-001?x=1')).status).toBe(400);
});

test('organisations come in the order of the Ukrainian alphabet', async () => {
  const { body } = await api.get('/api/organisations');
  const names: string[] = body.items.map(({ nameUk }: { nameUk: string }) => nameUk);
  expect(names).toEqual(names.toSorted(new Intl.Collator('uk').compare));
  expect(body.items).toContainEqual({
    id: 'dfrr',
    nameUk: 'Державний фонд регіонального розвитку (ДФРР)',
    nameEn: 'State Fund for Regional Development',
    kind: 'government',
  });
});

test('rates come with year and source', async () => {
  const { body } = await api.get('/api/exchange-rates');
  const { items } = z.object({ items: z.array(exchangeRateSchema) }).parse(body);
  expect(items).toContainEqual({
    currency: 'USD',
    year: 2018,
    rate: 272_000,
    source: expect.stringContaining('National Bank of Ukraine'),
  });
});

test('the map gets every location that may be shown, as GeoJSON', async () => {
  const response = await api.app.request('/api/map/projects.geojson');
  expect(response.headers.get('content-type')).toBe('application/geo+json');
  const { type, features } = await response.json();
  expect(type).toBe('FeatureCollection');
  const ids = new Set(
    features.map(({ properties }: { properties: { id: string } }) => properties.id),
  );
  expect(ids.size).toBe(116);
});
