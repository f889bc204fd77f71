import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { createApp } from '../../server/app.ts';
import { openDatabase } from '../../server/db/open.ts';
import { reloadIfChanged } from '../../server/join/reload.ts';
import { buildPageIfChanged } from '../../server/page-build.ts';
import { palettes } from '../../web/map/palette.ts';
import { noMarks } from '../../web/map/project-marks.ts';
import { buildStyle } from '../../web/map/style.ts';

const web = fileURLToPath(new URL('../../web/', import.meta.url));
const maplibre = join(
  dirname(createRequire(join(web, 'package.json')).resolve('maplibre-gl/package.json')),
  'dist',
);

/** MapLibre alone: the same style, the same data, one call of setFilter for each layer of links. */
const bare = (style: object) => `<!doctype html><html data-map="busy"><body style="margin:0">
<link rel="stylesheet" href="/bare/maplibre-gl.css"><div id="map" style="position:absolute;inset:0"></div>
<script type="module">
import { Map, setWorkerUrl } from '/bare/maplibre-gl.mjs';
setWorkerUrl('/bare/maplibre-gl-worker.mjs');
const map = new Map({ container: 'map', style: ${JSON.stringify(style)}, bounds: [37.85, 47.8, 40.25, 50.15], fadeDuration: 0 });
map.setMissingStyleImageResolver((id) => map.addImage(id, { width: 44, height: 44, data: new Uint8Array(44 * 44 * 4).fill(128) }, { pixelRatio: 2 }));
const root = document.documentElement;
map.on('idle', () => { root.dataset.map = 'idle'; });
const links = ${JSON.stringify(style)}.layers.filter(({ source }) => source === 'links');
const chosen = new Set();
window.showGoal = (goal) => {
  root.dataset.map = 'busy';
  chosen.has(goal) ? chosen.delete(goal) : chosen.add(goal);
  for (const { id, filter } of links) map.setFilter(id, ['all', filter, ['in', ['get', 'goal'], ['literal', [...chosen]]]]);
};
</script></body></html>`;

const emptySelection = {
  selectedPlace: null,
  selectedProject: null,
  shade: null,
  land: null,
  selectedCodes: [],
  lit: [],
  litKinds: [],
  projectTiles: '/unused/{z}/{x}/{y}',
  currency: 'UAH' as const,
  marks: noMarks,
  showsProjects: false,
};

/** Serves the built page and the bare one side by side from one process. */
export async function startBench(): Promise<{ address: string; stop: () => Promise<void> }> {
  buildPageIfChanged();
  const db = await openDatabase(':memory:');
  const version = await reloadIfChanged(db);
  const app = new Hono();
  app.get('/bare', (c) => {
    const origin = new URL(c.req.url).origin;
    const context = {
      palette: palettes.light,
      language: 'uk',
      codes: null,
      wholeOblast: true,
      beyondBorder: true,
    } as const;
    return c.html(bare(buildStyle({ ...context, ...emptySelection, hidden: [], origin })));
  });
  app.get('/bare/:file', (c) => {
    const file = c.req.param('file');
    const type = file.endsWith('.css') ? 'text/css' : 'text/javascript';
    return c.body(readFileSync(join(maplibre, file)), 200, { 'content-type': type });
  });
  app.route('/', createApp({ db, version }, join(web, 'dist')));
  const server = serve({ fetch: app.fetch, port: 0 });
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : 0;
  const stop = async () => {
    server.close();
    await db.destroy();
  };
  return { address: `http://127.0.0.1:${port}`, stop };
}
