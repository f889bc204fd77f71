import type { ExpressionSpecification } from 'maplibre-gl';
import type { StyleContext } from '../context.ts';
import { isKind } from '../filter-expression.ts';
import type { AtlasLayer } from './ground.ts';

const isAmong = (ids: readonly string[]): ExpressionSpecification =>
  ids.length === 0 ? ['literal', false] : ['match', ['get', 'id'], [...ids], true, false];

const isPoint: ExpressionSpecification = ['==', ['geometry-type'], 'Point'];
const isArea: ExpressionSpecification = [
  'match',
  ['geometry-type'],
  ['Polygon', 'MultiPolygon'],
  true,
  false,
];

/** The places that a tried text names: land and lines in the colour of selection, points as discs. */
export function litLayers({ palette, lit, litKinds }: StyleContext): AtlasLayer[] {
  const named = isAmong(lit);
  const shown: ExpressionSpecification =
    litKinds.length === 0 ? named : ['any', named, isKind(...litKinds)];
  const color = palette.selection;
  return [
    {
      id: 'lit-land',
      type: 'fill',
      source: 'places',
      filter: ['all', isArea, shown],
      paint: { 'fill-color': color, 'fill-opacity': 0.12, 'fill-antialias': false },
    },
    {
      id: 'lit-lines',
      type: 'line',
      source: 'places',
      filter: shown,
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: { 'line-color': color, 'line-width': 2.4 },
    },
    {
      id: 'lit-points',
      type: 'circle',
      source: 'places',
      filter: ['all', isPoint, shown],
      paint: {
        'circle-color': color,
        // A place that is named stands out among all those of a kind.
        'circle-radius': ['case', named, 7, 4.5],
        'circle-opacity': ['case', named, 1, 0.75],
        'circle-stroke-color': palette.halo,
        'circle-stroke-width': 1.6,
      },
    },
  ];
}
