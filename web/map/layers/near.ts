import type { FeatureCollection } from 'geojson';
import type { SourceSpecification } from 'maplibre-gl';
import type { Bounds } from '../camera.ts';
import type { StyleContext } from '../context.ts';
import type { AtlasLayer } from './ground.ts';

/** The land that is asked about, as a GeoJSON geometry. */
export type LandShape =
  | { type: 'Polygon'; coordinates: number[][][] }
  | { type: 'MultiPolygon'; coordinates: number[][][][] };

const everything = [
  [-180, -85],
  [180, -85],
  [180, 85],
  [-180, 85],
  [-180, -85],
];

/** All but the land, as one shape with holes: what is not asked about steps back. */
function beside(land: LandShape): LandShape {
  const pieces = land.type === 'Polygon' ? [land.coordinates] : land.coordinates;
  const holes = pieces.flatMap(([outline = []]) => [outline]);
  return { type: 'Polygon', coordinates: [everything, ...holes] };
}

const feature = (side: 'land' | 'beside', geometry: LandShape) => ({
  type: 'Feature' as const,
  properties: { side },
  geometry,
});

const nothing: FeatureCollection = { type: 'FeatureCollection', features: [] };
const drawn = new WeakMap<LandShape, FeatureCollection>();

/** One and the same land is one and the same object, which no redrawing sends to the map again. */
function featuresOf(land: LandShape): FeatureCollection {
  const known = drawn.get(land) ?? {
    type: 'FeatureCollection',
    features: [feature('land', land), feature('beside', beside(land))],
  };
  drawn.set(land, known);
  return known;
}

export const landSource = ({ land }: StyleContext): SourceSpecification => ({
  type: 'geojson',
  data: land === null ? nothing : featuresOf(land),
});

/** The land's outline, and a veil over all that lies beside it. */
export const landLayers = ({ palette }: StyleContext): AtlasLayer[] => [
  {
    id: 'land-beside',
    type: 'fill',
    source: 'land',
    filter: ['==', ['get', 'side'], 'beside'],
    paint: { 'fill-color': palette.beyond, 'fill-opacity': 0.55, 'fill-antialias': false },
  },
  {
    id: 'land-outline',
    type: 'line',
    source: 'land',
    filter: ['==', ['get', 'side'], 'land'],
    layout: { 'line-join': 'round' },
    paint: { 'line-color': palette.selection, 'line-width': 2.2 },
  },
];

/** The box of a piece of land. */
export function boundsOfLand({ coordinates }: LandShape): Bounds {
  const positions = coordinates.flat(2).flat() as number[] | number[][];
  const numbers = positions.flat();
  const lons = numbers.filter((_, index) => index % 2 === 0);
  const lats = numbers.filter((_, index) => index % 2 === 1);
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
}
