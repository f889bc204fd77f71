import type { ExpressionSpecification } from 'maplibre-gl';
import type { StyleContext } from '../context.ts';
import { inCodes, isDrawing, isInexact } from '../filter-expression.ts';
import type { Palette } from '../palette.ts';
import type { AtlasLayer } from './ground.ts';
import { nameIn } from './labels.ts';

const links = { source: 'links', metadata: { layer: 'links' } } as const;

export const goalColor = ({ goals }: Palette): ExpressionSpecification => [
  'match',
  ['get', 'goal'],
  '1',
  goals[1],
  '2',
  goals[2],
  '3',
  goals[3],
  goals[4],
];

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
] as unknown as ExpressionSpecification;

/** The places of the areas that the filter selects: outlines, lines, their ends, pins and dots. */
export function linkLayers(context: StyleContext): AtlasLayer[] {
  const { palette, codes } = context;
  const drawn = (...drawings: string[]): ExpressionSpecification => [
    'all',
    isDrawing(...drawings),
    inCodes(codes),
  ];
  const color = goalColor(palette);
  return [
    {
      ...links,
      id: 'link-areas',
      type: 'fill',
      filter: drawn('outline'),
      paint: { 'fill-color': color, 'fill-opacity': palette.ground === 'light' ? 0.07 : 0.12 },
    },
    {
      ...links,
      id: 'link-outlines',
      type: 'line',
      filter: drawn('outline'),
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': color,
        'line-width': 1.6,
        'line-dasharray': ['case', isInexact, ['literal', [3, 2]], ['literal', [1, 0]]],
      },
    },
    ...lineLayers(context, drawn, color),
    ...discLayers(context, drawn),
  ];
}

type Drawn = (...drawings: string[]) => ExpressionSpecification;

function lineLayers(
  { palette }: StyleContext,
  drawn: Drawn,
  color: ExpressionSpecification,
): AtlasLayer[] {
  const width = [
    'interpolate',
    ['linear'],
    ['zoom'],
    6,
    2.4,
    10,
    5,
  ] satisfies ExpressionSpecification;
  const casing = [
    'interpolate',
    ['linear'],
    ['zoom'],
    6,
    4.4,
    10,
    8,
  ] satisfies ExpressionSpecification;
  return [
    {
      ...links,
      id: 'link-casings',
      type: 'line',
      filter: drawn('line'),
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: { 'line-color': palette.halo, 'line-width': casing },
    },
    {
      ...links,
      id: 'link-lines',
      type: 'line',
      filter: drawn('line'),
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': color,
        'line-width': width,
        'line-dasharray': [
          'case',
          ['get', 'planned'],
          ['literal', [0.6, 1.4]],
          isInexact,
          ['literal', [3, 1.5]],
          ['literal', [1, 0]],
        ],
      },
    },
  ];
}

function discLayers({ palette, language }: StyleContext, drawn: Drawn): AtlasLayer[] {
  return [
    {
      ...links,
      id: 'link-ends',
      type: 'symbol',
      filter: drawn('end'),
      layout: {
        'icon-image': ['concat', 'end-', ['get', 'goal']],
        'icon-allow-overlap': true,
        'text-field': nameIn(language),
        'text-font': ['Atlas Medium'],
        'text-size': 13,
        'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
        'text-radial-offset': 0.8,
        'text-optional': true,
      },
      paint: {
        'text-color': palette.name,
        'text-halo-color': palette.halo,
        'text-halo-width': 1.6,
      },
    },
    {
      ...links,
      id: 'link-discs',
      type: 'symbol',
      filter: drawn('pin', 'dot'),
      layout: {
        'icon-image': [
          'concat',
          'disc-',
          ['get', 'goal'],
          ['case', isInexact, '-hollow', '-solid'],
        ],
        'icon-offset': aroundPoint,
        'icon-size': [
          'interpolate',
          ['linear'],
          ['zoom'],
          6,
          ['match', ['get', 'drawing'], 'pin', 0.75, 0.4],
          10,
          ['match', ['get', 'drawing'], 'pin', 1.1, 0.8],
        ],
        'icon-allow-overlap': true,
        'icon-ignore-placement': ['match', ['get', 'drawing'], 'pin', false, true] as never,
        'symbol-sort-key': ['match', ['get', 'drawing'], 'pin', 1, 0],
      },
    },
  ];
}
