import type { ExpressionSpecification } from 'maplibre-gl';
import type { StyleContext } from '../context.ts';
import { isInexact } from '../filter-expression.ts';
import type { AtlasLayer } from './ground.ts';
import { nameIn } from './labels.ts';
import { drawn, ofLinks } from './links.ts';

/** Where several goals meet, each has its spot around the true point and keeps it under any filter. */
const spots: Record<string, [number, number]> = {
  '0-2': [-9, 0],
  '1-2': [9, 0],
  '0-3': [-9, 5],
  '1-3': [9, 5],
  '2-3': [0, -10],
  '0-4': [-9, -9],
  '1-4': [9, -9],
  '2-4': [-9, 9],
  '3-4': [9, 9],
};
const aroundPoint = [
  'match',
  ['concat', ['get', 'slot'], '-', ['get', 'slots']],
  ...Object.entries(spots).flatMap(([spot, offset]) => [spot, ['literal', offset]]),
  ['literal', [0, 0]],
] as unknown as ExpressionSpecification; // The types know no spread of label and output pairs.

const state = ['case', isInexact, '-hollow', '-solid'] satisfies ExpressionSpecification;

/** Kinds with a member in every hromada or village: a small dot each, without a picture. */
const everywhere: ExpressionSpecification = [
  'match',
  ['get', 'kind'],
  ['settlement', 'hromada', 'raion'],
  true,
  false,
];

/** One of all places of a kind. None is left out for another, and names keep clear of none. */
export function dotLayers(context: StyleContext): AtlasLayer[] {
  const family = ['case', everywhere, 'dot-', 'disc-'] satisfies ExpressionSpecification;
  return [
    {
      ...ofLinks,
      id: 'link-dots',
      type: 'symbol',
      filter: drawn(context, 'dot'),
      layout: {
        'icon-image': ['concat', family, ['get', 'goal'], state],
        'icon-offset': aroundPoint,
        'icon-size': ['interpolate', ['linear'], ['zoom'], 6, 0.5, 10, 0.9],
        'icon-allow-overlap': true,
        'icon-ignore-placement': true,
        'symbol-sort-key': ['case', everywhere, 0, 1],
      },
    },
  ];
}

/** Objects and towns that are meant themselves, and the ends of railway sections. */
export function pinLayers(context: StyleContext): AtlasLayer[] {
  const { palette, language } = context;
  return [
    {
      ...ofLinks,
      id: 'link-ends',
      type: 'symbol',
      filter: drawn(context, 'end'),
      layout: {
        'icon-image': ['concat', 'end-', ['get', 'goal']],
        'icon-allow-overlap': true,
        'text-field': nameIn(language),
        'text-font': ['Atlas Medium'],
        'text-size': 13,
        'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
        'text-radial-offset': 1.3,
        'text-optional': true,
      },
      paint: {
        'text-color': palette.name,
        'text-halo-color': palette.halo,
        'text-halo-width': 1.6,
      },
    },
    {
      ...ofLinks,
      id: 'link-pins',
      type: 'symbol',
      filter: drawn(context, 'pin'),
      layout: {
        'icon-image': ['concat', 'disc-', ['get', 'goal'], state],
        'icon-offset': aroundPoint,
        'icon-size': ['interpolate', ['linear'], ['zoom'], 6, 0.75, 10, 1.1],
        'icon-allow-overlap': true,
      },
    },
  ];
}
