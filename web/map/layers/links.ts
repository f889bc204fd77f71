import type { ExpressionSpecification } from 'maplibre-gl';
import type { StyleContext } from '../context.ts';
import { inCodes, isDrawing, isInexact } from '../filter-expression.ts';
import type { Palette } from '../palette.ts';
import type { AtlasLayer } from './ground.ts';

export const ofLinks = { source: 'links', metadata: { layer: 'links' } } as const;

/** Features of the areas that the filter selects, drawn in one of these ways. */
export const drawn = (
  { codes }: Pick<StyleContext, 'codes'>,
  ...drawings: string[]
): ExpressionSpecification => ['all', isDrawing(...drawings), inCodes(codes)];

const goalColor = ({ goals }: Palette): ExpressionSpecification => [
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

const fromZoom6To10 = (narrow: number, wide: number): ExpressionSpecification => [
  'interpolate',
  ['linear'],
  ['zoom'],
  6,
  narrow,
  10,
  wide,
];

/**
 * Territories and lines of the selected areas. Unfiltered, many lie over each other: then they
 * are thin and faint, so that they do not add up to mud.
 */
export function linkLayers(context: StyleContext): AtlasLayer[] {
  const color = goalColor(context.palette);
  const overview = context.codes === null;
  return [
    {
      ...ofLinks,
      id: 'link-areas',
      type: 'fill',
      filter: drawn(context, 'outline'),
      paint: {
        'fill-color': color,
        'fill-opacity': overview ? 0.012 : 0.07,
        'fill-antialias': false,
      },
    },
    {
      ...ofLinks,
      id: 'link-outlines',
      type: 'line',
      filter: drawn(context, 'outline'),
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': color,
        'line-width': overview ? 0.8 : 1.8,
        'line-opacity': overview ? 0.45 : 1,
        'line-dasharray': ['case', isInexact, ['literal', [3, 2]], ['literal', [1, 0]]],
      },
    },
    ...lineLayers(context, color, overview),
  ];
}

function lineLayers(
  context: StyleContext,
  color: ExpressionSpecification,
  overview: boolean,
): AtlasLayer[] {
  return [
    {
      ...ofLinks,
      id: 'link-casings',
      type: 'line',
      filter: drawn(context, 'line'),
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: {
        'line-color': context.palette.halo,
        'line-width': overview ? fromZoom6To10(2.8, 6) : fromZoom6To10(5, 9),
      },
    },
    {
      ...ofLinks,
      id: 'link-lines',
      type: 'line',
      filter: drawn(context, 'line'),
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': color,
        'line-width': overview ? fromZoom6To10(1.2, 3) : fromZoom6To10(2.6, 5.5),
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
