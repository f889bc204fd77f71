import { goalLooks } from '../../../seeds/goals.ts';
import { palettes } from '../../../web/map/palette.ts';
import { noMarks } from '../../../web/map/project-marks.ts';
import { buildStyle } from '../../../web/map/style.ts';

/** The same ground, places and names as ours, without a project. */
const ground = (origin: string) =>
  buildStyle({
    palette: palettes.light,
    language: 'uk',
    codes: [],
    wholeOblast: false,
    beyondBorder: false,
    selectedPlace: null,
    selectedProject: null,
    selectedCodes: [],
    lit: [],
    litKinds: [],
    hidden: [],
    projectTiles: '',
    currency: 'UAH',
    marks: noMarks,
    showsProjects: false,
    shade: null,
    land: null,
    origin,
  });

const colours = Object.keys(goalLooks).flatMap((goal) => [
  goal,
  palettes.light.goals[goal as keyof typeof goalLooks],
]);

/** Every location as a point in the colour of its goal, by MapLibre alone. */
function styleOf(origin: string, tiles: boolean) {
  const { sources, layers, ...style } = ground(origin);
  const { projects: _, marks: __, ...others } = sources;
  const points = {
    id: 'points',
    type: 'circle',
    source: 'points',
    ...(tiles && { 'source-layer': 'points' }),
    paint: {
      'circle-color': ['match', ['get', 'goal'], ...colours, palettes.light.object],
      'circle-radius': 5,
      'circle-stroke-width': 1,
      'circle-stroke-color': palettes.light.halo,
    },
  };
  return {
    ...style,
    sources: {
      ...others,
      points: tiles
        ? { type: 'vector', tiles: [`${origin}/bare/{z}/{x}/{y}.mvt`], maxzoom: 14 }
        : { type: 'geojson', data: `${origin}/bare/points.geojson` },
    },
    layers: [...layers.filter((layer) => !layer.id.startsWith('project-')), points],
  };
}

/** MapLibre alone with the same data; `show(filter)` is one call of setFilter. */
export const barePoints = (origin: string, tiles: boolean) => `<!doctype html>
<html data-map="busy"><body style="margin:0">
<link rel="stylesheet" href="/bare/maplibre-gl.css"><div id="map" style="position:absolute;inset:0"></div>
<script type="module">
import { Map, setWorkerUrl } from '/bare/maplibre-gl.mjs';
setWorkerUrl('/bare/maplibre-gl-worker.mjs');
const map = new Map({ container: 'map', style: ${JSON.stringify(styleOf(origin, tiles))}, bounds: [37.85, 47.8, 40.25, 50.15], fadeDuration: 0 });
map.setMissingStyleImageResolver((id) => map.addImage(id, { width: 44, height: 44, data: new Uint8Array(44 * 44 * 4).fill(128) }, { pixelRatio: 2 }));
const root = document.documentElement;
map.on('idle', () => { root.dataset.map = 'idle'; });
window.show = (filter) => { root.dataset.map = 'busy'; map.setFilter('points', filter); };
</script></body></html>`;
