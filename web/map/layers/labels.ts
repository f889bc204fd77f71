import type { ExpressionSpecification } from 'maplibre-gl';
import type { StyleContext } from '../context.ts';
import { isKind } from '../filter-expression.ts';
import type { AtlasLayer } from './ground.ts';

/** Names in the page's language. */
export const nameIn = (language: StyleContext['language']): ExpressionSpecification => [
  'get',
  language === 'uk' ? 'nameUk' : 'nameEn',
];

const light = { 'text-font': ['Atlas Light'] };
const medium = { 'text-font': ['Atlas Medium'] };
const bold = { 'text-font': ['Atlas Bold'] };

/** Towns appear by rank: 0 the oblast's city, 5 the smallest villages. */
const townZooms = [5, 6, 7, 8, 9.2, 10.4] as const;

/** Names. The last in the list is placed first: a city before a village, a town before its raion. */
export function labelLayers(context: StyleContext): AtlasLayer[] {
  const { palette, language } = context;
  const name = nameIn(language);
  const halo = { 'text-halo-color': palette.halo, 'text-halo-width': 1.4, 'text-halo-blur': 0.4 };
  return [
    {
      id: 'river-names',
      type: 'symbol',
      source: 'places',
      filter: isKind('river'),
      metadata: { layer: 'rivers' },
      minzoom: 7.5,
      layout: {
        ...light,
        'symbol-placement': 'line',
        'text-field': name,
        'text-size': 12,
        'text-letter-spacing': 0.12,
        'text-max-angle': 40,
      },
      paint: { 'text-color': palette.waterName, ...halo },
    },
    {
      id: 'neighbour-names',
      type: 'symbol',
      source: 'labels',
      filter: isKind('neighbour_region'),
      maxzoom: 9,
      layout: {
        ...light,
        'text-field': name,
        'text-size': 13,
        'text-max-width': 9,
        'text-letter-spacing': 0.08,
      },
      paint: { 'text-color': palette.quietName, 'text-opacity': 0.8 },
    },
    {
      id: 'raion-names',
      type: 'symbol',
      source: 'labels',
      filter: isKind('raion'),
      metadata: { layer: 'raions' },
      minzoom: 6.6,
      maxzoom: 10,
      layout: {
        ...light,
        'text-field': ['upcase', name],
        'text-size': ['interpolate', ['linear'], ['zoom'], 7, 10, 10, 14],
        'text-letter-spacing': 0.14,
        'text-max-width': 8,
        'text-variable-anchor': ['center', 'top', 'bottom', 'left', 'right'],
        'text-radial-offset': 1.2,
      },
      paint: { 'text-color': palette.quietName, ...halo },
    },
    {
      id: 'oblast-name',
      type: 'symbol',
      source: 'labels',
      filter: isKind('oblast'),
      maxzoom: 6.6,
      layout: {
        ...medium,
        'text-field': ['upcase', name],
        'text-size': 15,
        'text-letter-spacing': 0.35,
        'text-max-width': 8,
      },
      paint: { 'text-color': palette.quietName, ...halo },
    },
    ...townZooms.map((minzoom, rank) => townNames(context, name, rank, minzoom)).reverse(),
  ];
}

function townNames(
  { palette, showsProjects }: StyleContext,
  name: ExpressionSpecification,
  rank: number,
  minzoom: number,
): AtlasLayer {
  const size = 17 - rank * 1.3;
  return {
    id: `town-names-${rank}`,
    type: 'symbol',
    source: 'places',
    filter: ['all', isKind('settlement'), ['==', ['get', 'rank'], rank]],
    metadata: { layer: 'settlements' },
    minzoom,
    layout: {
      ...(rank <= 1 ? bold : rank <= 3 ? medium : light),
      'text-field': name,
      'text-size': ['interpolate', ['linear'], ['zoom'], 6, size - 3, 11, size],
      'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
      // Room for the ring of projects that a town may stand in.
      'text-radial-offset': showsProjects ? 1.6 : 0.6,
      'text-justify': 'auto',
      'symbol-sort-key': ['-', 0, ['coalesce', ['get', 'population'], 0]],
    },
    paint: {
      'text-color': rank <= 3 ? palette.name : palette.quietName,
      'text-halo-color': palette.halo,
      'text-halo-width': 1.4,
      'text-halo-blur': 0.3,
    },
  };
}
