import type { PlaceKind, View } from '@stratlas/server/contract';
import type { Palette } from './palette.ts';

/** How the legend draws a layer; colours are names of the palette. */
export interface Swatch {
  kind: 'fill' | 'line' | 'dash' | 'icon' | 'disc' | 'dot' | 'pie' | 'stipple';
  /** A colour of the palette; `goals` stands for all four. */
  color: keyof Palette;
  icon?: PlaceKind;
}

/** One line of the switcher and the legend, and the layers of the style that it stands for. */
export interface MapLayer {
  id: string;
  group: 'strategy' | 'places' | 'ground';
  swatch: Swatch;
  /** The kinds of place that it shows, where it shows places. */
  kinds: readonly PlaceKind[];
  /** Whether it is off until somebody asks for it. */
  startsOff?: true;
}

type Switches = Pick<View, 'hidden' | 'shown'>;

export const isShown = ({ id, startsOff }: MapLayer, { hidden, shown }: Switches): boolean =>
  startsOff ? shown.includes(id) : !hidden.includes(id);

/** The switches once this layer's was turned. */
export function flipped({ id, startsOff }: MapLayer, { hidden, shown }: Switches): Switches {
  const turned = (ids: readonly string[]) =>
    ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id];
  return startsOff ? { hidden, shown: turned(shown) } : { hidden: turned(hidden), shown };
}

/** Ids of all layers that are off. */
export const layersOff = (switches: Switches): string[] =>
  mapLayers.filter((layer) => !isShown(layer, switches)).map(({ id }) => id);

const objects = (id: string, ...kinds: [PlaceKind, ...PlaceKind[]]): MapLayer => ({
  id,
  group: 'places',
  swatch: { kind: 'icon', color: 'object', icon: kinds[0] },
  kinds,
});

/** Switcher, legend, URL and style all read this one list; `layers.<id>` names each in `i18n`. */
export const mapLayers = [
  { id: 'links', group: 'strategy', swatch: { kind: 'disc', color: 'goals' }, kinds: [] },
  { id: 'projects', group: 'strategy', swatch: { kind: 'pie', color: 'goals' }, kinds: [] },
  { id: 'frame', group: 'strategy', swatch: { kind: 'line', color: 'wholeOblast' }, kinds: [] },
  objects('energy', 'power_plant', 'coal_mine', 'industry', 'industrial_park'),
  objects('nature', 'protected_area', 'horse_farm', 'resort'),
  objects('health', 'hospital', 'social_centre', 'boarding_institution', 'housing'),
  objects('education', 'university', 'vocational_school', 'education_institute'),
  objects('utilities', 'water_intake', 'mine_water_site', 'landfill', 'air_monitoring_post'),
  objects('services', 'tv_mast', 'crossing_point', 'archive', 'transport_line'),
  objects('stations', 'railway_station', 'railway_halt'),
  {
    id: 'settlements',
    group: 'places',
    swatch: { kind: 'dot', color: 'town' },
    kinds: ['settlement'],
  },
  {
    id: 'contact',
    group: 'ground',
    swatch: { kind: 'dash', color: 'contact' },
    kinds: ['line_of_contact'],
  },
  {
    id: 'territory',
    group: 'ground',
    swatch: { kind: 'stipple', color: 'territory' },
    startsOff: true,
    kinds: [],
  },
  {
    id: 'rail',
    group: 'ground',
    swatch: { kind: 'line', color: 'rail' },
    kinds: ['railway_line', 'railway_line_planned'],
  },
  { id: 'roads', group: 'ground', swatch: { kind: 'line', color: 'road' }, kinds: ['road'] },
  { id: 'rivers', group: 'ground', swatch: { kind: 'line', color: 'water' }, kinds: ['river'] },
  {
    id: 'raions',
    group: 'ground',
    swatch: { kind: 'line', color: 'raionBorder' },
    kinds: ['raion'],
  },
  {
    id: 'hromadas',
    group: 'ground',
    swatch: { kind: 'line', color: 'hromadaBorder' },
    kinds: ['hromada'],
  },
] as const satisfies readonly MapLayer[];

export type MapLayerId = (typeof mapLayers)[number]['id'];
