import { Validator } from '@seriousme/openapi-schema-validator';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createApp } from '../../../server/app.ts';
import { collections } from '../../../server/ogc/collections.ts';
import { transformOf } from '../../../server/ogc/crs.ts';
import { crsList } from '../../../server/ogc/crs-list.ts';
import { createSignIn } from '../../../server/sign-in/sign-in.ts';
import { testApp } from '../fixture.ts';

let api: Awaited<ReturnType<typeof testApp>>;
beforeAll(async () => {
  api = await testApp();
});
afterAll(() => api.db.destroy());

interface Feature {
  id: string;
  geometry: { type: string; coordinates: unknown } | null;
  properties: Record<string, unknown>;
}
interface Page {
  features: Feature[];
  numberMatched: number;
  numberReturned: number;
  links: { rel: string; href: string; type: string }[];
  timeStamp: string;
  dataDate: string;
  licence: string;
  error: { message: string; details: { parameter: string } };
}

const items = async (id: string, query = ''): Promise<Page> =>
  (await api.get(`/ogc/collections/${id}/items${query}`)).body;
const linkOf = ({ links }: Pick<Page, 'links'>, rel: string) =>
  links.find((link) => link.rel === rel)?.href;
const ids = ({ features }: Page): string[] => features.map(({ id }) => id);

const coordinatesOf = (feature: Pick<Feature, 'geometry'> | undefined): [number, number] =>
  (feature?.geometry?.coordinates ?? [0, 0]) as [number, number];

/** Goes from page to page until there is none. */
async function whole(id: string, query: string): Promise<Page[]> {
  const pages = [await items(id, query)];
  for (let next = linkOf(pages[0] as Page, 'next'); next !== undefined; ) {
    const page: Page = (await api.get(next)).body;
    pages.push(page);
    next = linkOf(page, 'next');
  }
  return pages;
}

describe('what there is', () => {
  test('the landing page leads to the description, the classes and the collections', async () => {
    const { body } = await api.get('/ogc');
    expect(linkOf(body, 'service-desc')).toBe('http://localhost/ogc/api');
    expect(linkOf(body, 'conformance')).toBe('http://localhost/ogc/conformance');
    expect(linkOf(body, 'data')).toBe('http://localhost/ogc/collections');
    expect(linkOf(body, 'license')).toContain('/api/about');
  });

  test('each collection tells its extent, its systems and what leads to its features', async () => {
    const { body } = await api.get('/ogc/collections?lang=en');
    expect(body.crs).toEqual(crsList);
    expect(body.collections.map(({ id }: { id: string }) => id)).toEqual(
      collections.map(({ id }) => id),
    );
    const projects = body.collections[0];
    expect(projects).toMatchObject({ id: 'projects', title: 'Projects', storageCrs: crsList[0] });
    expect(projects.extent.temporal.interval[0][0]).toMatch(/^20\d\d-01-01T00:00:00Z$/);
    const [west, south, east, north] = projects.extent.spatial.bbox[0];
    expect([west > 37, south > 47, east < 41, north < 51]).toEqual([true, true, true, true]);
    expect(linkOf(projects, 'items')).toBe('http://localhost/ogc/collections/projects/items');
  });

  test('the document of the API is valid OpenAPI 3.0 and names every collection’s items', async () => {
    const response = await api.app.request('/ogc/api');
    expect(response.headers.get('content-type')).toBe(
      'application/vnd.oai.openapi+json;version=3.0',
    );
    const body = await response.json();
    expect(body.openapi).toBe('3.0.3');
    expect(await new Validator().validate(body)).toEqual({ valid: true });
    for (const { id } of collections) {
      expect(body.paths).toHaveProperty([`/collections/${id}/items/{featureId}`]);
    }
  });

  test.each(['/ogc', '/ogc/conformance', '/ogc/collections', '/ogc/collections/links', '/ogc/api'])(
    '%s is a page for browsers',
    async (path) => {
      const response = await api.app.request(path, { headers: { accept: 'text/html,*/*;q=0.8' } });
      expect(response.headers.get('content-type')).toContain('text/html');
      expect(await response.text()).toContain('<html lang="uk">');
    },
  );

  test.each(['items?limit=3', 'items/UA44120110000010163', 'queryables', 'sortables'])(
    'the hromadas’ %s is a page in English, too',
    async (path) => {
      const address = `/ogc/collections/places-hromada/${path}`;
      const response = await api.app.request(address, {
        headers: { accept: 'text/html', 'accept-language': 'en-GB,uk;q=0.5' },
      });
      expect(response.status).toBe(200);
      expect(await response.text()).toContain('<html lang="en">');
    },
  );

  test('nothing that the page shows is missing', async () => {
    const { db } = api;
    const count = async (table: 'project' | 'place' | 'link' | 'item' | 'ground') =>
      Number(
        (
          await db
            .selectFrom(table)
            .select(({ fn }) => fn.countAll<number>().as('all'))
            .executeTakeFirstOrThrow()
        ).all,
      );
    const matched = async (id: string) => (await items(id, '?limit=1')).numberMatched;
    expect(await matched('projects')).toBe(await count('project'));
    expect(await matched('links')).toBe(await count('link'));
    expect(await matched('strategy')).toBe(await count('item'));
    expect(await matched('ground')).toBe(await count('ground'));
    let places = 0;
    for (const { id, origin } of collections) {
      if (origin.of === 'places') places += await matched(id);
    }
    expect(places).toBe(await count('place'));
  });

  test('funding by hromada adds up to the summary, each kind and currency apart', async () => {
    const { features } = await items('funding-by-hromada');
    const { body } = await api.get('/api/summary');
    expect(body.total.money.length).toBeGreaterThan(2);
    for (const { kind, currency, amountMinor } of body.total.money) {
      const name = `${kind}${currency[0]}${currency.slice(1).toLowerCase()}Minor`;
      const sum = features.reduce((all, one) => all + Number(one.properties[name] ?? 0), 0);
      expect([name, sum]).toEqual([name, amountMinor]);
    }
    expect(features.at(-1)).toMatchObject({ id: 'elsewhere', geometry: null });
    expect(features[0]?.geometry?.type).toBe('MultiPolygon');
  });

  test('links to places of unknown position have no geometry', async () => {
    const { features } = await items('links', '?filter=geometry IS NULL&limit=1000');
    expect(features.length).toBeGreaterThan(0);
    expect(new Set(features.map(({ geometry }) => geometry))).toEqual(new Set([null]));
  });

  test('a location is told no finer than the public answer of its project tells it', async () => {
    const pages = await whole('project-locations', '?limit=1000');
    for (const { properties, geometry } of pages.flatMap(({ features }) => features).slice(0, 60)) {
      const { body } = await api.get(`/api/projects/${properties.projectId}`);
      const place = body.places[Number(String(properties.id).split(':').at(-1))];
      expect(place).toMatchObject({ precision: properties.precision, share: properties.share });
      if (geometry?.type === 'Point' && place.geometry === null) {
        expect(geometry.coordinates).toEqual([place.lon, place.lat]);
      }
    }
  });
});

describe('pages', () => {
  test.each([
    ['projects', '?limit=7', 7],
    ['projects', '?limit=13&sortby=-startDate,titleUk', 13],
    ['projects', "?limit=5&filter=CASEI(titleUk) LIKE '%25школ%25'", 5],
    ['places-settlement', '?limit=101&sortby=-population', 101],
    ['funding-by-hromada', '?limit=10', 10],
  ])('%s%s: every feature comes once', async (id, query, limit) => {
    const pages = await whole(id, query);
    const all = pages.flatMap(ids);
    expect(all.length).toBe(pages[0]?.numberMatched);
    expect(new Set(all).size).toBe(all.length);
    expect(pages.slice(0, -1).every(({ numberReturned }) => numberReturned === limit)).toBe(true);
    expect(pages.length).toBeGreaterThan(1);
  });

  test('sorted, the greatest come first and what is not known comes last', async () => {
    const pages = await whole('places-settlement', '?limit=400&sortby=-population');
    const people = pages.flatMap(({ features }) =>
      features.map((one) => one.properties.population),
    );
    const known = people.filter((one) => one !== null).map(Number);
    expect(known).toEqual(known.toSorted((one, other) => other - one));
    expect(people.slice(known.length).every((one) => one === null)).toBe(true);
    expect(people.length).toBeGreaterThan(known.length);
  });

  test('the next page keeps every parameter, at the public address of the site', async () => {
    const { db, version } = api;
    const signIn = createSignIn({ db, secret: 's'.repeat(32), url: 'https://atlas.example' });
    const app = createApp({ db, version, signIn });
    const query = `limit=2&lang=en&f=json&crs=${encodeURIComponent(crsList[2] ?? '')}&inOblast=true`;
    const response = await app.request(`/ogc/collections/places-hromada/items?${query}`);
    const next = new URL(linkOf(await response.json(), 'next') ?? '');
    expect(next.origin).toBe('https://atlas.example');
    expect(next.searchParams.get('cursor')).not.toBeNull();
    next.searchParams.delete('cursor');
    expect(next.searchParams.toString()).toBe(new URLSearchParams(query).toString());
  });

  test('what is taken away and added meanwhile moves no other feature', async () => {
    const first = await items('places-railway-halt', '?limit=10');
    const all = (await whole('places-railway-halt', '?limit=1000')).flatMap(ids);
    const gone = all[3] ?? '';
    await api.db.updateTable('place').set({ kind: 'archive' }).where('id', '=', gone).execute();
    const second: Page = (await api.get(linkOf(first, 'next') ?? '')).body;
    await api.db
      .updateTable('place')
      .set({ kind: 'railway_halt' })
      .where('id', '=', gone)
      .execute();
    expect(ids(second)).toEqual(all.slice(10, 20));
  });

  test('a page larger than the largest is the largest, and each tells when it was made', async () => {
    const page = await items('links', '?limit=5000');
    expect(page.numberReturned).toBe(1000);
    expect(Date.parse(page.timeStamp)).not.toBeNaN();
    expect(page.dataDate).toMatch(/^20\d\d-/);
    expect(page.licence).toContain('ODbL');
    expect(page.links.map(({ rel }) => rel)).toEqual([
      'self',
      'alternate',
      'collection',
      'next',
      'license',
    ]);
  });

  test('a feature has its own address, whatever its id is made of', async () => {
    for (const id of ['links', 'strategy', 'project-locations']) {
      const [feature] = (await items(id, '?limit=1')).features;
      const at = `/ogc/collections/${id}/items/${encodeURIComponent(feature?.id ?? '')}`;
      const { status, body } = await api.get(at);
      expect(status).toBe(200);
      expect(body).toMatchObject({ ...feature });
      expect(linkOf(body, 'collection')).toBe(`http://localhost/ogc/collections/${id}`);
    }
  });
});

describe('what is asked for', () => {
  test.each([
    ['places-railway-station', 'bbox=38.2,48.7,38.7,49.1'],
    ['places-railway-station', 'bbox=38.2,48.7,-100,38.7,49.1,500'],
    ['places-railway-station', `bbox=48.7,38.2,49.1,38.7&bbox-crs=${crsList[1]}`],
  ])('%s by %s are those with their point in it', async (id, query) => {
    const all = (await items(id, '?limit=1000')).features;
    const inside = all.filter(({ geometry }) => {
      const [lon, lat] = coordinatesOf({ geometry });
      return lon >= 38.2 && lon <= 38.7 && lat >= 48.7 && lat <= 49.1;
    });
    expect(inside.length).toBeGreaterThan(0);
    const found = await items(id, `?limit=1000&${query}`);
    expect(ids(found)).toEqual(inside.map((one) => one.id));
  });

  test('a box meets the land of a hromada, not the box around it', async () => {
    const boxed = ids(await items('places-hromada', '?bbox=38.55,48.9,38.56,48.91'));
    const around = '?filter=S_INTERSECTS(geometry, POINT(38.555 48.905))';
    expect(boxed.length).toBeGreaterThan(0);
    expect(boxed).toEqual(expect.arrayContaining(ids(await items('places-hromada', around))));
    expect(boxed.length).toBeLessThan(4);
  });

  test('a box over the 180th meridian holds nothing of the oblast', async () => {
    expect((await items('places-hromada', '?bbox=170,40,-170,60')).numberMatched).toBe(0);
  });

  test.each([
    ['2019-06-01', 2019, 2019],
    ['2019-06-01T00:00:00Z', 2019, 2019],
    ['2018-01-01/2019-12-31', 2018, 2019],
    ['2021-01-01/..', 2021, 9999],
    ['/2018-12-31', 0, 2018],
  ])('projects at %s are those with a year in it', async (datetime, from, to) => {
    const { features } = await items('projects', '?limit=1000');
    const expected = features.filter(({ properties: { startDate, endDate } }) => {
      const [start, end] = [startDate, endDate].map((day) => Number(String(day).slice(0, 4)));
      return startDate !== null && (start ?? 0) <= to && (end ?? 0) >= from;
    });
    const found = await items('projects', `?limit=1000&datetime=${datetime}`);
    expect(ids(found)).toEqual(expected.map(({ id }) => id));
    expect(expected.length).toBeGreaterThan(0);
  });

  test.each([
    ['projects', 'status=completed', 'status', 'completed'],
    ['links', 'placeKind=hromada', 'placeKind', 'hromada'],
    ['places-settlement', 'inOblast=true', 'inOblast', true],
  ])('%s by the property %s', async (id, query, name, value) => {
    const { features } = await items(id, `?limit=1000&${query}`);
    expect(features.length).toBeGreaterThan(0);
    expect(new Set(features.map(({ properties }) => properties[name]))).toEqual(new Set([value]));
  });

  test('conditions of several parameters must all hold, in either encoding of CQL2', async () => {
    const text = "?onMap=true&filter=A_CONTAINS(funders, ('dfrr'))";
    const json = { op: 'a_contains', args: [{ property: 'funders' }, ['dfrr']] };
    const query = `?onMap=true&filter-lang=cql2-json&filter=${encodeURIComponent(JSON.stringify(json))}`;
    const found = await items('projects', text);
    expect(found.numberMatched).toBeGreaterThan(0);
    expect(ids(await items('projects', query))).toEqual(ids(found));
  });

  test.each([
    [crsList[0], 0, [38.5, 48.9], 0.6],
    [crsList[1], 1, [48.9, 38.5], 0.6],
    [crsList[2], 2, [4285800, 6258500], 90000],
    [crsList[3], 3, [5424000, 262700], 9000],
  ])('points in %s', async (crs, _, near, within) => {
    const query = `?crs=${encodeURIComponent(crs ?? '')}&filter=nameUk='Сіверськодонецьк'`;
    const response = await api.app.request(`/ogc/collections/places-settlement/items${query}`);
    expect(response.headers.get('content-crs')).toBe(`<${crs}>`);
    const { features }: Page = await response.json();
    const [x, y] = coordinatesOf(features[0]);
    expect(Math.abs(x - (near[0] ?? 0))).toBeLessThan(within);
    expect(Math.abs(y - (near[1] ?? 0))).toBeLessThan(within);
  });

  // Within a metre of what PROJ 9 has.
  test('Ukraine’s system has the northing first', async () => {
    const { toCrs, fromCrs } = await transformOf(crsList[3] ?? '', 'crs');
    const [northing = 0, easting = 0] = toCrs([38.49, 48.95]);
    expect(Math.abs(northing - 5424291.852)).toBeLessThan(1);
    expect(Math.abs(easting - 262754.167)).toBeLessThan(1);
    expect(fromCrs([northing, easting])).toEqual([38.49, 48.95]);
  });

  test('what is taken out in a system is found again by a box and a filter in it', async () => {
    for (const crs of crsList) {
      const in_ = encodeURIComponent(crs);
      const out = await items('places-railway-station', `?crs=${in_}&limit=1`);
      const [x, y] = coordinatesOf(out.features[0]);
      const reach = crs.endsWith('CRS84') || crs.endsWith('4326') ? 1e-6 : 0.1;
      const box = [x - reach, y - reach, x + reach, y + reach].join(',');
      const boxed = await items('places-railway-station', `?bbox=${box}&bbox-crs=${in_}`);
      expect(ids(boxed)).toEqual(ids(out));
      const filter = `S_WITHIN(geometry, BBOX(${box}))`;
      const filtered = await items('places-railway-station', `?filter=${filter}&filter-crs=${in_}`);
      expect(ids(filtered)).toEqual(ids(out));
    }
  });
});

describe('what cannot be read', () => {
  test.each([
    ['limit=0', 'limit'],
    ['limit=ten', 'limit'],
    ['limit=1&limit=2', 'limit'],
    ['bbox=1,2,3', 'bbox'],
    ['bbox=1,2,3,x', 'bbox'],
    ['bbox=3,5,4,2', 'bbox'],
    ['bbox=0,0,1e9,1e9', 'bbox'],
    [`bbox=1e300,1e300,2e300,2e300&bbox-crs=${crsList[3]}`, 'bbox'],
    ['bbox-crs=EPSG:5558', 'bbox-crs'],
    ['datetime=yesterday', 'datetime'],
    ['datetime=2021-02-30', 'datetime'],
    ['datetime=2021-01-01/2020-01-01', 'datetime'],
    ['datetime=../..', 'datetime'],
    ['datetime=2020-01-01/2021-01-01/2022-01-01', 'datetime'],
    ['crs=http://www.opengis.net/def/crs/EPSG/0/5558', 'crs'],
    ['filter-crs=x', 'filter-crs'],
    ['filter-lang=sql', 'filter-lang'],
    ['filter=status = ', 'filter'],
    ['filter=S_WITHIN(geometry, POLYGON((0 0, 2 2, 2 0, 0 2, 0 0)))', 'filter'],
    ['filter-lang=cql2-json&filter={', 'filter'],
    [`filter=${'x'.repeat(12_001)}`, 'filter'],
    ['sortby=items', 'sortby'],
    ['sortby=status,-status', 'sortby'],
    ['cursor=x', 'cursor'],
    ['cursor=WyIiLFtdLCJhXHUwMDAwYiJd', 'cursor'],
    ['cursor=WyJzdGF0dXMiLFsieCJdLCJhIl0', 'cursor'],
    ['status=done', 'status'],
    ['onMap=1', 'onMap'],
    ['startDate=2021', 'startDate'],
    ['plannedUahMinor=1.5', 'plannedUahMinor'],
    ['f=xml', 'f'],
    ['lang=ru', 'lang'],
    ['nosuch=1', 'nosuch'],
  ])('%.50s is a 400 that names %s', async (query, parameter) => {
    const { status, body } = await api.get(`/ogc/collections/projects/items?${query}`);
    expect(status).toBe(400);
    expect(body.error.details.parameter).toBe(parameter);
  });

  test.each(['/ogc', '/ogc/collections', '/ogc/collections/links', '/ogc/conformance', '/ogc/api'])(
    '%s takes no unknown parameter',
    async (path) => {
      expect((await api.get(`${path}?x=1`)).body.error.details.parameter).toBe('x');
    },
  );

  test.each(['/ogc/collections/nosuch', '/ogc/collections/links/items/nosuch', '/ogc/nosuch'])(
    '%s is a 404',
    async (path) => expect((await api.get(path)).status).toBe(404),
  );
});
