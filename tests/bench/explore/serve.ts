import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serve } from '@hono/node-server';
import { GeoJSONVT } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { createApp } from '../../../server/app.ts';
import { openDatabase } from '../../../server/db/open.ts';
import { drawnLocations } from '../../../server/queries/projects.ts';
import { keepAhead } from '../../../server/spots/ahead.ts';
import { barePoints } from './bare-points.ts';

/**
 * A program of the bench: the page and its server over a data folder, and beside them a bare
 * MapLibre page that draws the same locations, with GeoJSON or (`/bare?tiles`) with vector tiles
 * made before the first is asked for. Sends its port to the program that started it, and ends with that.
 */
const web = fileURLToPath(new URL('../../../web/', import.meta.url));
const maplibre = join(
  dirname(createRequire(join(web, 'package.json')).resolve('maplibre-gl/package.json')),
  'dist',
);

const db = await openDatabase(process.argv[2] ?? '');
const features: GeoJSON.Feature[] = [];
for await (const rows of drawnLocations(db)) {
  for (const { feature, lon, lat } of rows) {
    const { id, goal, status, codes } = JSON.parse(feature).properties;
    const geometry = { type: 'Point' as const, coordinates: [lon, lat] };
    features.push({ type: 'Feature', geometry, properties: { id, goal, status, codes } });
  }
}
const collection = { type: 'FeatureCollection' as const, features };
const geojson = JSON.stringify(collection);
const index = new GeoJSONVT(collection, { maxZoom: 14, indexMaxZoom: 8, indexMaxPoints: 0 });
const tiles = new Map<string, Uint8Array<ArrayBuffer>>();

function tileAt(z: number, x: number, y: number): Uint8Array<ArrayBuffer> {
  const key = `${z}/${x}/${y}`;
  const tile = index.getTile(z, x, y);
  const bytes =
    tiles.get(key) ??
    Uint8Array.from(tile ? fromGeojsonVt({ points: tile }, { version: 2, extent: 4096 }) : []);
  tiles.set(key, bytes);
  return bytes;
}
for (const z of [6, 7, 8]) {
  for (let x = 0.6 * 2 ** z; x < 0.62 * 2 ** z + 1; x++) {
    for (let y = 0.33 * 2 ** z; y < 0.36 * 2 ** z + 1; y++) tileAt(z, Math.floor(x), Math.floor(y));
  }
}

const app = createApp({ db, version: '' }, join(web, 'dist'));
const site = new Hono();
site.use('/bare/*', compress());
site.get('/bare', (c) =>
  c.html(barePoints(new URL(c.req.url).origin, c.req.query('tiles') !== undefined)),
);
site.get('/bare/points.geojson', (c) =>
  c.body(geojson, 200, { 'content-type': 'application/geo+json' }),
);
site.get('/bare/:z/:x/:tile', (c) => {
  const { z, x, tile } = c.req.param();
  return c.body(tileAt(Number(z), Number(x), Number.parseInt(tile, 10)));
});
site.get('/bare/:file', (c) => {
  const file = c.req.param('file');
  const type = file.endsWith('.css') ? 'text/css' : 'text/javascript';
  return c.body(readFileSync(join(maplibre, file)), 200, { 'content-type': type });
});
site.route('/', app);
keepAhead(app, db);
// What `keepAhead` will ask for is there when the bench begins.
await (await app.request('/api/map/projects/7/77/43.mvt')).arrayBuffer();
serve({ fetch: site.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) =>
  process.send?.({ port }),
);
process.once('disconnect', () => db.destroy().then(() => process.exit()));
