import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../../../../server/db/schema.ts';
import { loadedDatabase } from '../../fixture.ts';
import { bringIn, dryRun, fileNamed, publishedByTitle, saidIn } from '../importing.ts';

let db: Database;
beforeAll(async () => {
  db = (await loadedDatabase()).db;
});
afterAll(() => db.destroy());

const feature = (geometry: unknown, more: object = {}) =>
  JSON.stringify({
    type: 'FeatureCollection',
    ...more,
    features: [{ type: 'Feature', geometry, properties: { name: 'Майданчик', task: '2.1.2' } }],
  });

const ring = [
  [38.5, 48.9],
  [38.6, 48.9],
  [38.6, 49],
  [38.5, 49],
  [38.5, 48.9],
];
const point = (...coordinates: unknown[]) => ({ type: 'Point', coordinates });
const polygon = (...rings: unknown[]) => ({ type: 'Polygon', coordinates: rings });

test.each<[string, unknown, object?]>([
  ['nothing', point(38.5, 48.9)],
  ['notice 1 heights_dropped', point(38.5, 48.9, 120)],
  ['notice 1 string_coordinate', point('38,5', '48.9')],
  ['error 1 bad_coordinate', point(null, 48.9)],
  ['error 1 bad_coordinate', point('схід', 48.9)],
  ['error 1 bad_coordinate', { type: 'LineString', coordinates: [38.5, 48.9] }],
  ['error 1 empty_geometry', { type: 'LineString', coordinates: [] }],
  ['error 1 empty_geometry', { type: 'GeometryCollection', geometries: [] }],
  ['error 1 bad_geometry', { type: 'GeometryCollection' }],
  ['error 1 empty_geometry', { type: 'MultiPoint', coordinates: null }],
  ['error 1 bad_geometry', 'POINT(38.5 48.9)'],
  ['error 1 bad_geometry', { type: 'Circle', coordinates: [38.5, 48.9] }],
  ['nothing', polygon(ring)],
  ['notice 1 ring_closed', polygon(ring.slice(0, -1))],
  ['notice 1 ring_turned', polygon(ring.toReversed())],
  ['error 1 self_crossing', polygon([ring[0], ring[2], ring[1], ring[3], ring[0]])],
  ['error 1 swapped_axes', point(48.9, 38.5)],
  ['notice 1 outside', point(30.5, 50.45)],
  ['notice 1 reprojected', point(4285801, 6261721)],
  ['error 1 unknown_crs', point(123456, 654321)],
  ['notice 1 reprojected', point(4285801, 6261721), crs('urn:ogc:def:crs:EPSG::3857')],
  ['nothing', point(38.5, 48.9), crs('urn:ogc:def:crs:OGC:1.3:CRS84')],
])('GeoJSON: %s for %j', async (expected, geometry, more) => {
  const said = saidIn(await dryRun(db, 'x.geojson', feature(geometry, more)));
  expect(said).toEqual(expected === 'nothing' ? [] : [expected]);
});

function crs(name: string) {
  return { crs: { type: 'name', properties: { name } } };
}

test('an unknown coordinate system of the file is refused by its name', async () => {
  const text = feature(point(1, 2), crs('urn:ogc:def:crs:EPSG::5558'));
  await expect(dryRun(db, 'x.geojson', text)).rejects.toThrow(/EPSG::5558/);
});

test('swapped axes are put right when a person says so', async () => {
  const text = feature(point(48.9, 38.5));
  const offered = await dryRun(db, 'x.geojson', text);
  expect(offered.rows[0]?.problems[0]?.mend).toBe('swap_axes');
  const mended = await bringIn(db, 'x.geojson', text, { allowed: new Set(['swap_axes']) });
  expect(saidIn(mended)).toEqual(['notice 1 mended_axes']);
  const [place] = (await publishedByTitle(db)).get('Майданчик').places;
  expect(place.geometry).toEqual({ type: 'Point', coordinates: [38.5, 48.9] });
});

test('columns of longitude and latitude draw a point, wherever they are written in metres', async () => {
  const text = `Назва проєкту;Завдання;Довгота;Широта
Свердловина;2.1.2;38,5;48,9
У метрах СК-42;2.1.2;7463419;5418600
У метрах УСК-2000;2.1.2;263419;5418600
`;
  const report = await bringIn(db, 'x.csv', text);
  expect(saidIn(report)).toEqual(['notice 3 reprojected', 'notice 4 reprojected']);
  const projects = await publishedByTitle(db);
  for (const title of ['У метрах СК-42', 'У метрах УСК-2000']) {
    const [lon, lat] = projects.get(title).places[0].geometry.coordinates;
    expect(lon).toBeCloseTo(38.5, 1);
    expect(lat).toBeCloseTo(48.9, 1);
  }
  expect(projects.get('Свердловина').places[0].geometry.coordinates).toEqual([38.5, 48.9]);
  expect((await bringIn(db, 'x.csv', text)).counts.same).toBe(3);
});

test.each(['parks.kml', 'parks.kmz'])(
  '%s: placemarks with their data, heights dropped',
  async (name) => {
    const report = await dryRun(db, name, fileNamed(name));
    expect(report.rows.map(({ title }) => title)).toEqual(['Парк у Лисичанську', 'Стежка']);
    expect(saidIn(report)).toEqual(['notice 1 heights_dropped', 'notice 2 saved_as_draft']);
  },
);

test('GPX: tracks and waypoints', async () => {
  const report = await dryRun(db, 'trail.gpx', fileNamed('trail.gpx'));
  expect(report.rows.map(({ title }) => title)).toEqual(['Велошлях', 'Джерело біля Старобільська']);
  expect(report.counts).toMatchObject({ new: 2, error: 0 });
});

test('a zipped Shapefile: letters by its .cpg, metres by its .prj', async () => {
  const report = await bringIn(db, 'works.zip', fileNamed('works-web-mercator.zip'));
  expect(saidIn(report)).toEqual(['notice 1 reprojected', 'notice 2 reprojected']);
  const [place] = (await publishedByTitle(db)).get('Котельня').places;
  expect(place.geometry).toEqual({ type: 'Point', coordinates: [38.41838, 48.9225] });
  expect((await bringIn(db, 'works.zip', fileNamed('works-web-mercator.zip'))).counts.same).toBe(2);
  const utf8 = await dryRun(db, 'works.zip', fileNamed('works-utf-8.zip'));
  expect(utf8.rows.map(({ title }) => title)).toEqual(['Котельня', 'Водозабір']);
});

test('a Shapefile in a grid that nobody knows is refused by its name', async () => {
  const file = fileNamed('works-unknown.zip');
  await expect(dryRun(db, 'works.zip', file)).rejects.toThrow(/Some_Local_Grid/);
});
