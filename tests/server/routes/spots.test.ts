import { VectorTile } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadStrategy } from '../../../seeds/index.ts';
import { publishProjects } from '../../synthetic/fill.ts';
import { testApp } from '../fixture.ts';
import { aPlace, aProject } from '../register/records.ts';

let api: Awaited<ReturnType<typeof testApp>>;
beforeAll(async () => {
  api = await testApp();
});
afterAll(() => api.db.destroy());

const tilePath = (query = '', at = '7/77/43') => `/api/map/projects/${at}.mvt${query}`;

async function layersOf(path: string) {
  const response = await api.app.request(path);
  expect(response.headers.get('content-type')).toBe('application/vnd.mapbox-vector-tile');
  const { layers } = new VectorTile(new PbfReader(new Uint8Array(await response.arrayBuffer())));
  const read = (name: string) => {
    const layer = layers[name];
    return Array.from({ length: layer?.length ?? 0 }, (_, at) => layer?.feature(at).properties);
  };
  return { signs: read('signs'), shapes: read('shapes') };
}

const countIn = async (path: string) =>
  (await layersOf(path)).signs.reduce((sum, sign) => sum + Number(sign?.count), 0);

describe('a tile of the map', () => {
  it('has signs with counts, sums and pies of goals', async () => {
    const { signs } = await layersOf(tilePath());
    expect(signs.length).toBeGreaterThan(5);
    for (const sign of signs) {
      expect(sign?.count === 1 ? sign.project : sign?.pie).toMatch(/./);
    }
  });

  it('has fewer projects under a filter, and other sums for another kind', async () => {
    const world = '0/0/0';
    const [all, completed] = [
      await countIn(tilePath('', world)),
      await countIn(tilePath('?status=completed', world)),
    ];
    expect(all).toBe(116);
    expect(completed).toBeGreaterThan(0);
    expect(completed).toBeLessThan(all);
    const sumOf = async (query: string) =>
      (await layersOf(tilePath(query, world))).signs.map((sign) => sign?.sum);
    expect(await sumOf('')).toEqual([268_804_184_853]);
    expect(await sumOf('?paid=disbursed')).toEqual([100_726_603_127]);
  });

  it.each([
    ['?paid=given', 'paid'],
    ['?in=GBP', 'in'],
    ['?item=9', 'item'],
    ['?colour=red', 'colour'],
  ])('refuses %s', async (query, name) => {
    const { status, body } = await api.get(tilePath(query));
    expect(status).toBe(400);
    expect(JSON.stringify(body.error)).toContain(name);
  });

  it.each(['15/0/0', '7/77/x', '7/-1/43'])('is not there at %s', async (at) => {
    expect((await api.get(tilePath('', at))).status).toBe(400);
  });

  it('is made anew when something was published, and TileJSON tells the edition', async () => {
    const edition = async () => (await api.get('/api/map/projects.json')).body.edition;
    const [before, count] = [await edition(), await countIn(tilePath('', '0/0/0'))];
    const [task] = loadStrategy().items.filter(({ level }) => level === 'task');
    const line: [number, number][] = [
      [38.4, 48.9],
      [38.6, 49.1],
    ];
    const record = aProject({
      items: [{ code: task?.code ?? '', share: 100, state: 'confirmed' }],
      places: [aPlace({ geometry: { type: 'LineString', coordinates: line } })],
    });
    await publishProjects(api.db, [{ id: 'drawn-road', record }]);
    expect(await edition()).not.toBe(before);
    expect(await countIn(tilePath('', '0/0/0'))).toBe(count + 1);
    const { shapes } = await layersOf(tilePath());
    expect(shapes).toEqual([{ project: 'drawn-road', goal: 1 }]);
  });
});

describe('the points of the map', () => {
  interface Point {
    lon: number;
    lat: number;
    projects: number;
    sum: number;
  }
  const pointsFor = async (query: string): Promise<Point[]> =>
    (await api.get(`/api/map/points${query}`)).body;
  const total = (points: readonly Point[]) => points.reduce((sum, one) => sum + one.sum, 0);

  it('are each told once, and their money adds up to the sign of all', async () => {
    const points = await pointsFor('?status=completed&paid=disbursed');
    const places = points.map(({ lon, lat }) => `${lon} ${lat}`);
    expect(points).toHaveLength(3);
    expect(new Set(places).size).toBe(places.length);
    const { signs } = await layersOf(tilePath('?status=completed&paid=disbursed', '0/0/0'));
    expect(total(points)).toBe(signs.reduce((sum, sign) => sum + Number(sign?.sum), 0));
    expect(points.every(({ projects }) => projects > 0)).toBe(true);
  });

  it('have what a filter selects of their money', async () => {
    const [all, some] = [await pointsFor(''), await pointsFor('?item=2')];
    expect(some.length).toBeGreaterThan(0);
    expect(total(some)).toBeLessThan(total(all));
    expect((await api.get('/api/map/points?paid=given')).status).toBe(400);
  });
});

describe('a page of features', () => {
  it('holds what lies in the box, and says whether there is more', async () => {
    const path = '/api/projects.geojson?bbox=38,48,39,49.5&limit=';
    const [few, all] = [(await api.get(`${path}3`)).body, (await api.get(`${path}1000`)).body];
    expect(few.features).toHaveLength(3);
    expect([few.more, all.more]).toEqual([true, false]);
    for (const { geometry } of all.features) {
      if (geometry.type !== 'Point') continue;
      const [lon, lat] = geometry.coordinates;
      expect(lon >= 38 && lon <= 39 && lat >= 48 && lat <= 49.5).toBe(true);
    }
  });

  it('holds only what the filter selects', async () => {
    const { body } = await api.get('/api/projects.geojson?status=completed&limit=1000');
    const statuses = body.features.map(
      ({ properties }: { properties: { status: string } }) => properties.status,
    );
    expect(new Set(statuses)).toEqual(new Set(['completed']));
  });

  it.each(['bbox=1,2,3', 'bbox=39,48,38,49', 'limit=0', 'limit=2000', 'status=done'])(
    'refuses %s',
    async (query) => {
      const { status, body } = await api.get(`/api/projects.geojson?${query}`);
      expect(status).toBe(400);
      expect(JSON.stringify(body.error)).toContain(query.split('=')[0]);
    },
  );
});
