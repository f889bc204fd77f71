import { VectorTile } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { collections } from '../../../server/ogc/collections.ts';
import { allFeatures } from '../../../server/ogc/items/rows.ts';
import type { OgcFeature } from '../../../server/ogc/sources/source.ts';
import { publishProjects } from '../../synthetic/fill.ts';
import { testApp } from '../fixture.ts';
import { aPlace, aProject } from '../register/records.ts';

let api: Awaited<ReturnType<typeof testApp>>;
beforeAll(async () => {
  api = await testApp();
});
afterAll(() => api.db.destroy());

const tilesetOf = (id: string) => `/ogc/collections/${id}/tiles/WebMercatorQuad`;

/** The features of a tile; none of an empty one. */
async function featuresAt(id: string, at: string) {
  const response = await api.app.request(`${tilesetOf(id)}/${at}`);
  if (response.status === 204) return [];
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('application/vnd.mapbox-vector-tile');
  const { layers } = new VectorTile(new PbfReader(new Uint8Array(await response.arrayBuffer())));
  expect(Object.keys(layers)).toEqual([id]);
  const layer = layers[id];
  return Array.from({ length: layer?.length ?? 0 }, (_, index) => {
    const feature = layer?.feature(index);
    return { properties: feature?.properties ?? {}, type: feature?.type };
  });
}

async function itemsOf(id: string) {
  const collection = collections.find((one) => one.id === id);
  if (!collection) throw new Error(id);
  const items: OgcFeature[] = [];
  for await (const some of allFeatures(api.db, collection)) items.push(...some);
  return items;
}

/** Every tile of one zoom that the tileset says there is. */
async function everyTile(id: string, zoom: number): Promise<string[]> {
  const { body } = await api.get(tilesetOf(id));
  const limits = body.tileMatrixSetLimits.find(
    ({ tileMatrix }: { tileMatrix: string }) => tileMatrix === String(zoom),
  );
  if (limits === undefined) return [];
  const range = (from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, step) => from + step);
  return range(limits.minTileRow, limits.maxTileRow).flatMap((row) =>
    range(limits.minTileCol, limits.maxTileCol).map((column) => `${zoom}/${row}/${column}`),
  );
}

const drawn = collections.filter(({ geometry }) => geometry !== 'none').map(({ id }) => id);

describe('the tiles of a zoom', () => {
  it.each(drawn)('hold every item of %s that has a geometry, and no other', async (id) => {
    const tiles = await Promise.all(
      (await everyTile(id, 8)).map((address) => featuresAt(id, address)),
    );
    const found = new Set(tiles.flat().map(({ properties }) => properties.id));
    const wanted = (await itemsOf(id)).filter(({ geometry }) => geometry !== null);
    expect([...found].sort()).toEqual(wanted.map((item) => item.id).sort());
  });

  it('put the row before the column: Luhansk lies in row 88 and column 155 of zoom 8', async () => {
    const here = await featuresAt('places-settlement', '8/88/155');
    expect(here.map(({ properties }) => properties.nameEn)).toContain('Luhansk');
    const turned = await api.get(`${tilesetOf('places-settlement')}/8/155/88`);
    expect(turned.status).toBe(404);
  });

  it('tell attributes as the items have them', async () => {
    const [item] = (await itemsOf('projects')).filter(({ geometry }) => geometry !== null);
    const tiles = await Promise.all(
      (await everyTile('projects', 8)).map((address) => featuresAt('projects', address)),
    );
    const feature = tiles.flat().find(({ properties }) => properties.id === item?.id);
    const expected = Object.entries(item?.properties ?? {}).flatMap(([name, value]) => {
      if (value === null) return [];
      return [[name, Array.isArray(value) ? JSON.stringify(value) : value]];
    });
    expect(feature?.properties).toEqual({ id: item?.id, ...Object.fromEntries(expected) });
    expect(feature?.type).toBe(1);
  });

  it('are nowhere finer than may be published', async () => {
    const precise = aPlace({
      geometry: { type: 'Point', coordinates: [38.123456, 49.123456] },
      precision: 'raion',
    });
    await publishProjects(api.db, [{ id: 'coarse-1', record: aProject({ places: [precise] }) }]);
    const [item] = (await itemsOf('projects')).filter(({ id }) => id === 'coarse-1');
    const raion = await api.db
      .selectFrom('projectPlace')
      .select(['lon', 'lat'])
      .where('projectId', '=', 'coarse-1')
      .executeTakeFirstOrThrow();
    expect(item?.geometry).toEqual({
      type: 'MultiPoint',
      coordinates: [[raion.lon, raion.lat]],
    });
    const tiles = await Promise.all(
      (await everyTile('projects', 12)).map(async (address) => ({
        address,
        features: await featuresAt('projects', address),
      })),
    );
    const at = tiles.filter(({ features }) =>
      features.some(({ properties }) => properties.id === 'coarse-1'),
    );
    expect(at.map(({ address }) => address)).toEqual([tileOf(raion.lon ?? 0, raion.lat ?? 0, 12)]);
  });
});

/** Written anew, by the formula of the books. */
function tileOf(lon: number, lat: number, zoom: number): string {
  const radians = (lat * Math.PI) / 180;
  const y = (1 - Math.asinh(Math.tan(radians)) / Math.PI) / 2;
  return [zoom, Math.floor(y * 2 ** zoom), Math.floor(((lon + 180) / 360) * 2 ** zoom)].join('/');
}

describe('a tile', () => {
  it('is not sent again to who has it, until the data change', async () => {
    const path = `${tilesetOf('projects')}/7/43/77`;
    const etagOf = async () => (await api.app.request(path)).headers.get('etag') ?? '';
    const etag = await etagOf();
    const again = await api.app.request(path, { headers: { 'if-none-match': etag } });
    expect(again.status).toBe(304);
    const place = aPlace({ geometry: { type: 'Point', coordinates: [38.5, 48.95] } });
    await publishProjects(api.db, [{ id: 'new-in-tiles', record: aProject({ places: [place] }) }]);
    expect(await etagOf()).not.toBe(etag);
    const ids = (await featuresAt('projects', '7/43/77')).map(({ properties }) => properties.id);
    expect(ids).toContain('new-in-tiles');
  });

  it('is empty where nothing lies within the limits', async () => {
    const tiles = await everyTile('places-coal-mine', 14);
    const { status } = await api.app.request(`${tilesetOf('places-coal-mine')}/${tiles[1]}`);
    expect(status).toBe(204);
  });

  it.each([
    ['7/43/x', 400, 'tileCol'],
    ['7/-1/77', 400, 'tileRow'],
    ['7.5/43/77', 400, 'tileMatrix'],
    ['7/43/77?f=png', 400, 'f'],
    ['7/43/77?colour=red', 400, 'colour'],
    ['7/128/77', 404, 'tileRow 128'],
    ['7/43/128', 404, 'tileCol 128'],
    ['25/0/0', 404, 'tileMatrix 25'],
    ['15/11100/19900', 404, 'to 14'],
    ['7/0/0', 404, 'outside the tileMatrixSetLimits'],
  ])('is refused at %s', async (at, status, words) => {
    const answer = await api.get(`${tilesetOf('projects')}/${at}`);
    expect(answer.status).toBe(status);
    expect(answer.body.error.message).toContain(words);
  });

  it.each([
    '/ogc/collections/projects/tiles/WorldCRS84Quad/7/43/77',
    '/ogc/collections/projects/tiles/WorldCRS84Quad',
    '/ogc/collections/nothing/tiles/WebMercatorQuad/7/43/77',
    '/ogc/collections/nothing/tiles',
    '/ogc/collections/strategy/tiles',
    '/ogc/tileMatrixSets/WorldCRS84Quad',
  ])('is not there at %s', async (path) => {
    const { status, body } = await api.get(path);
    expect(status).toBe(404);
    expect(body.error.code).toBe('not_found');
  });
});

describe('the description of the tiles', () => {
  it('is led to from the collection, and leads to the tiles and to what they follow', async () => {
    const { body: collection } = await api.get('/ogc/collections/projects');
    const relation = 'http://www.opengis.net/def/rel/ogc/1.0';
    const hrefOf = (links: { rel: string; href: string }[], rel: string) =>
      links.find((link) => link.rel === rel)?.href ?? '';
    const tilesets = hrefOf(collection.links, `${relation}/tilesets-vector`);
    const { body: list } = await api.get(tilesets);
    expect(list.tilesets).toHaveLength(1);
    const { body: tileset } = await api.get(hrefOf(list.tilesets[0].links, 'self'));
    expect(tileset).toMatchObject({
      dataType: 'vector',
      crs: 'http://www.opengis.net/def/crs/EPSG/0/3857',
      tileMatrixSetURI: 'http://www.opengis.net/def/tilematrixset/OGC/1.0/WebMercatorQuad',
    });
    const item = tileset.links.find(({ rel }: { rel: string }) => rel === 'item');
    expect(item).toMatchObject({ templated: true, type: 'application/vnd.mapbox-vector-tile' });
    expect(item.href).toBe(
      `http://localhost${tilesetOf('projects')}/{tileMatrix}/{tileRow}/{tileCol}`,
    );
    const { body: scheme } = await api.get(hrefOf(tileset.links, `${relation}/tiling-scheme`));
    expect(scheme.id).toBe('WebMercatorQuad');
  });

  it('says of the oblast’s box which tiles there are', async () => {
    const { body } = await api.get(tilesetOf('places-oblast'));
    expect(body.tileMatrixSetLimits[0]).toEqual({
      tileMatrix: '0',
      minTileRow: 0,
      maxTileRow: 0,
      minTileCol: 0,
      maxTileCol: 0,
    });
    expect(body.tileMatrixSetLimits[7]).toEqual({
      tileMatrix: '7',
      minTileRow: 43,
      maxTileRow: 44,
      minTileCol: 77,
      maxTileCol: 78,
    });
    expect(body.tileMatrixSetLimits).toHaveLength(15);
  });

  it('is TileJSON, too, with absolute addresses and every attribute', async () => {
    const { body } = await api.get(`${tilesetOf('places-raion')}?f=tilejson&lang=en`);
    expect(body).toMatchObject({
      tilejson: '3.0.0',
      name: 'Raions',
      tiles: [`http://localhost${tilesetOf('places-raion')}/{z}/{y}/{x}`],
      minzoom: 0,
      maxzoom: 14,
    });
    expect(body.attribution).toContain('© OpenStreetMap contributors');
    expect(body.vector_layers[0].id).toBe('places-raion');
    expect(body.vector_layers[0].fields.population).toBe('Population');
  });

  it('is of OGC’s own tile matrix set', async () => {
    const { body } = await api.get('/ogc/tileMatrixSets/WebMercatorQuad');
    const { tileMatrices, ...set } = body;
    expect(set).toEqual({
      id: 'WebMercatorQuad',
      title: 'Google Maps Compatible for the World',
      uri: 'http://www.opengis.net/def/tilematrixset/OGC/1.0/WebMercatorQuad',
      crs: 'http://www.opengis.net/def/crs/EPSG/0/3857',
      orderedAxes: ['X', 'Y'],
      wellKnownScaleSet: 'http://www.opengis.net/def/wkss/OGC/1.0/GoogleMapsCompatible',
    });
    expect(tileMatrices).toHaveLength(25);
    expect(tileMatrices[14]).toMatchObject({
      id: '14',
      scaleDenominator: expect.closeTo(34123.6733415964, 6),
      cellSize: expect.closeTo(9.55462853564703, 9),
      pointOfOrigin: [-20037508.3427892, 20037508.3427892],
      matrixWidth: 16384,
      matrixHeight: 16384,
    });
    const { body: list } = await api.get('/ogc/tileMatrixSets');
    expect(list.tileMatrixSets.map(({ id }: { id: string }) => id)).toEqual(['WebMercatorQuad']);
  });
});
