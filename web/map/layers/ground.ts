import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { StyleContext } from '../context.ts';
import { isInexact, isKind } from '../filter-expression.ts';
import type { MapLayerId } from '../layers.ts';
import { shadeLayers, territoryLayer } from './shade.ts';

/** A layer of the style, with the line of the registry that switches it. */
export type AtlasLayer = LayerSpecification & { metadata?: { layer: MapLayerId } };

const of = (layer: MapLayerId) => ({ metadata: { layer } });
const rounded = { 'line-cap': 'round', 'line-join': 'round' } as const;

/** Land, water, rail, road and borders: the sheet on which the data lie. */
export function groundLayers(context: StyleContext): AtlasLayer[] {
  const { palette } = context;
  return [
    { id: 'beyond', type: 'background', paint: { 'background-color': palette.beyond } },
    {
      id: 'neighbours',
      type: 'fill',
      source: 'places',
      filter: isKind('neighbour_region'),
      paint: { 'fill-color': palette.neighbour, 'fill-outline-color': palette.neighbourBorder },
    },
    {
      id: 'oblast-glow',
      type: 'line',
      source: 'places',
      filter: isKind('oblast'),
      layout: rounded,
      paint: {
        'line-color': palette.landGlow,
        'line-width': ['interpolate', ['linear'], ['zoom'], 6, 8, 10, 18],
        'line-blur': ['interpolate', ['linear'], ['zoom'], 6, 8, 10, 18],
        'line-opacity': 0.55,
      },
    },
    {
      id: 'oblast',
      type: 'fill',
      source: 'places',
      filter: isKind('oblast'),
      // Its edge lies under the border: smoothed as well it costs a pass over every outline.
      paint: { 'fill-color': palette.land, 'fill-antialias': false },
    },
    ...shadeLayers(context),
    territoryLayer(),
    ...waterAndWays(palette),
    ...borders(palette),
  ];
}

function waterAndWays(palette: StyleContext['palette']): AtlasLayer[] {
  return [
    {
      id: 'rivers',
      type: 'line',
      source: 'places',
      filter: isKind('river'),
      ...of('rivers'),
      layout: rounded,
      paint: {
        'line-color': palette.water,
        'line-width': ['interpolate', ['linear'], ['zoom'], 6, 1.2, 10, 3],
      },
    },
    {
      id: 'roads',
      type: 'line',
      source: 'places',
      filter: isKind('road'),
      ...of('roads'),
      layout: rounded,
      paint: {
        'line-color': palette.road,
        'line-width': ['interpolate', ['linear'], ['zoom'], 6, 1, 10, 2.4],
        'line-dasharray': [4, 2],
      },
    },
    {
      id: 'ground-rail',
      type: 'line',
      source: 'ground',
      filter: ['==', ['get', 'id'], 'rail'],
      ...of('rail'),
      paint: {
        'line-color': palette.rail,
        'line-opacity': 0.45,
        'line-width': ['interpolate', ['linear'], ['zoom'], 6, 0.5, 10, 1.2],
      },
    },
    ...railLines(palette),
  ];
}

/** Surveyed track is a full line, a chord between stations is dashed, a planned link is dotted. */
function railLines(palette: StyleContext['palette']): AtlasLayer[] {
  const line = (id: string, filter: ExpressionSpecification, dashes?: number[]): AtlasLayer => ({
    id,
    type: 'line',
    source: 'places',
    filter,
    ...of('rail'),
    paint: {
      'line-color': palette.rail,
      'line-width': ['interpolate', ['linear'], ['zoom'], 6, 1, 10, 2.2],
      ...(dashes && { 'line-dasharray': dashes }),
    },
  });
  return [
    line('rail-track', ['all', isKind('railway_line'), ['!', isInexact]]),
    line('rail-chord', ['all', isKind('railway_line'), isInexact], [4, 2]),
    line('rail-planned', isKind('railway_line_planned'), [1, 2]),
  ];
}

function borders(palette: StyleContext['palette']): AtlasLayer[] {
  return [
    {
      id: 'hromadas',
      type: 'line',
      source: 'places',
      filter: isKind('hromada'),
      ...of('hromadas'),
      minzoom: 6.5,
      paint: { 'line-color': palette.hromadaBorder, 'line-width': 0.8 },
    },
    {
      id: 'raions',
      type: 'line',
      source: 'places',
      filter: isKind('raion'),
      ...of('raions'),
      paint: {
        'line-color': palette.raionBorder,
        'line-width': ['interpolate', ['linear'], ['zoom'], 6, 0.8, 10, 1.8],
      },
    },
    {
      id: 'oblast-border',
      type: 'line',
      source: 'places',
      filter: isKind('oblast'),
      layout: rounded,
      paint: {
        'line-color': palette.oblastBorder,
        'line-width': ['interpolate', ['linear'], ['zoom'], 6, 1.2, 10, 2.4],
      },
    },
    {
      id: 'contact',
      type: 'line',
      source: 'places',
      filter: isKind('line_of_contact'),
      ...of('contact'),
      layout: rounded,
      paint: {
        'line-color': palette.contact,
        'line-width': ['interpolate', ['linear'], ['zoom'], 6, 1.6, 10, 3],
        'line-dasharray': [0.4, 1.8],
      },
    },
  ];
}
