import type { MapGeoJSONFeature, Map as MapLibreMap } from 'maplibre-gl';
import type { LonLat, Point } from './mercator.ts';
import type { Anchor, Name, Weight } from './place-labels.ts';

/** A picture at a point, as the map draws it. */
export interface Sign {
  icon: string;
  /** Its middle, in CSS pixels. */
  at: Point;
  /** Of its own size. */
  scale: number;
  /** Whether names keep clear of it. */
  isObstacle: boolean;
}

export interface PlacedSigns {
  /** From bottom to top. */
  signs: Sign[];
  /** In the order in which they choose their places. */
  names: Name[];
}

/** What MapLibre found room for on a map that is drawn: each sign and each name once, whatever tiles it is in. */
export function readSigns(map: MapLibreMap): PlacedSigns {
  const layers = map.getStyle().layers.filter(({ type }) => type === 'symbol');
  const rank = new Map(layers.map(({ id }, at) => [id, at]));
  const found = map
    .queryRenderedFeatures({ layers: layers.map(({ id }) => id) })
    .map((feature) => ({ feature, rank: rank.get(feature.layer.id) ?? 0 }));
  // MapLibre gives the topmost first, which is also who chooses first.
  const placed = found.sort((a, b) => b.rank - a.rank).map(({ feature }) => feature);
  const names = onceEach(placed.map((feature) => nameOf(feature, map)));
  const signs = onceEach(placed.map((feature) => signOf(feature, map)));
  return { signs: signs.reverse(), names: longestOfEachLine(names) };
}

const onceEach = <Value>(values: readonly (Value | null)[]): Value[] => [
  ...new Map(
    values.flatMap((value) => (value === null ? [] : [[JSON.stringify(value), value] as const])),
  ).values(),
];

/** Lines come cut at the borders of tiles: each name stands on its longest piece. */
function longestOfEachLine(names: readonly Name[]): Name[] {
  const longest = new Map<string, Name>();
  for (const name of names) {
    const key = name.along === null ? JSON.stringify(name) : name.lines.join(' ');
    const known = longest.get(key);
    if (known === undefined || lengthOf(name) > lengthOf(known)) longest.set(key, name);
  }
  return [...longest.values()];
}

const lengthOf = ({ along }: Name): number => along?.length ?? 0;

type Looks = Record<string, unknown>;

function signOf({ layer, geometry }: MapGeoJSONFeature, map: MapLibreMap): Sign | null {
  const layout = (layer.layout ?? {}) as Looks;
  const icon = String(layout['icon-image'] ?? '');
  if (icon === '' || geometry.type !== 'Point') return null;
  const scale = numberIn(layout['icon-size'], 1);
  const [dx, dy] = pairIn(layout['icon-offset'], 1);
  const [x, y] = pointOn(map, geometry.coordinates as LonLat);
  const isObstacle = layout['icon-ignore-placement'] !== true;
  return { icon, at: [x + dx * scale, y + dy * scale], scale, isObstacle };
}

function nameOf({ layer, geometry }: MapGeoJSONFeature, map: MapLibreMap): Name | null {
  const layout = (layer.layout ?? {}) as Looks;
  const paint = (layer.paint ?? {}) as Looks;
  const text = String(layout['text-field'] ?? '').trim();
  if (text === '') return null;
  const size = numberIn(layout['text-size'], 16);
  const look = {
    size,
    weight: weightIn(layout['text-font']),
    ...inkIn(paint['text-color'], numberIn(paint['text-opacity'], 1)),
    halo: inkIn(paint['text-halo-color'], 1).color,
    haloWidth: numberIn(paint['text-halo-width'], 0),
    spacing: numberIn(layout['text-letter-spacing'], 0) * size,
  };
  const along = lineOn(map, geometry);
  const at = geometry.type === 'Point' ? pointOn(map, geometry.coordinates as LonLat) : null;
  if (at === null && along === null) return null;
  const lines = along === null ? wrapName(text, numberIn(layout['text-max-width'], 10)) : [text];
  return { lines, look, at: at ?? [0, 0], along, ...standIn(layout, size) };
}

/** Where a name may stand: one of several sides at a distance, or its one side with its offset. */
function standIn(layout: Looks, size: number): Pick<Name, 'anchors' | 'distance'> {
  const variable = layout['text-variable-anchor'];
  if (Array.isArray(variable)) {
    const away = numberIn(layout['text-radial-offset'], 0) * size;
    return { anchors: variable as Anchor[], distance: [away, away] };
  }
  const anchor = String(layout['text-anchor'] ?? 'center') as Anchor;
  return { anchors: [anchor], distance: pairIn(layout['text-offset'], size) };
}

/** MapLibre breaks names at so many ems; a letter is a little wider than half of one. */
function wrapName(text: string, ems: number): string[] {
  const most = ems / 0.58;
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= most)
      lines[lines.length - 1] += ` ${word}`;
    else lines.push(word);
  }
  return lines;
}

function lineOn(map: MapLibreMap, geometry: MapGeoJSONFeature['geometry']): Point[] | null {
  const lines =
    geometry.type === 'LineString'
      ? [geometry.coordinates]
      : geometry.type === 'MultiLineString'
        ? geometry.coordinates
        : [];
  const longest = lines.toSorted((a, b) => b.length - a.length)[0];
  return longest?.map((at) => pointOn(map, at as LonLat)) ?? null;
}

function pointOn(map: MapLibreMap, at: LonLat): Point {
  const { x, y } = map.project(at);
  return [Math.round(x * 100) / 100, Math.round(y * 100) / 100];
}

const numberIn = (value: unknown, usual: number): number =>
  typeof value === 'number' ? value : usual;

const pairIn = (value: unknown, unit: number): Point =>
  Array.isArray(value) ? [Number(value[0]) * unit, Number(value[1]) * unit] : [0, 0];

function weightIn(fonts: unknown): Weight {
  const name = Array.isArray(fonts) ? String(fonts[0]) : '';
  return name.endsWith('Bold') ? 'bold' : name.endsWith('Medium') ? 'medium' : 'regular';
}

/** MapLibre gives colours as numbers from 0 to 1 that are multiplied with their opacity. */
function inkIn(value: unknown, opacity: number): { color: string; opacity: number } {
  const { r = 0, g = 0, b = 0, a = 1 } = (value ?? {}) as Record<'r' | 'g' | 'b' | 'a', number>;
  const part = (one: number) =>
    Math.round((a === 0 ? 0 : one / a) * 255)
      .toString(16)
      .padStart(2, '0');
  return { color: `#${part(r)}${part(g)}${part(b)}`, opacity: a * opacity };
}
