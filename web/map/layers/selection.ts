import type { ExpressionSpecification } from 'maplibre-gl';
import type { StyleContext } from '../context.ts';
import { inCodes, isDrawing } from '../filter-expression.ts';
import type { AtlasLayer } from './ground.ts';

const round = { 'line-cap': 'round', 'line-join': 'round' } as const;

/**
 * What can be pinned nowhere and is not hidden: a frame for areas that hold for the whole oblast,
 * broken borders of the neighbours for areas beyond it.
 */
export function frameLayers({ palette, wholeOblast, beyondBorder }: StyleContext): AtlasLayer[] {
  return [
    {
      id: 'frame-beyond',
      type: 'line',
      source: 'places',
      filter: ['==', ['get', 'kind'], 'neighbour_region'],
      metadata: { layer: 'frame' },
      layout: { ...round, visibility: beyondBorder ? 'visible' : 'none' },
      paint: {
        'line-color': palette.wholeOblast,
        'line-width': 1.2,
        'line-opacity': 0.5,
        'line-dasharray': [1, 3],
      },
    },
    {
      id: 'frame',
      type: 'line',
      source: 'places',
      filter: ['==', ['get', 'kind'], 'oblast'],
      metadata: { layer: 'frame' },
      layout: { 'line-join': 'bevel', visibility: wholeOblast ? 'visible' : 'none' },
      paint: {
        'line-color': palette.wholeOblast,
        'line-width': ['interpolate', ['linear'], ['zoom'], 6, 6, 10, 12],
        'line-blur': 2,
        'line-opacity': 0.3,
      },
    },
  ];
}

/** What is selected and what is under the pointer, each in a colour of its own. */
export function selectionLayers({
  palette,
  selectedPlace,
  selectedCodes,
  shade,
}: StyleContext): AtlasLayer[] {
  const place: ExpressionSpecification = ['==', ['get', 'id'], selectedPlace ?? ''];
  const item = inCodes(selectedCodes);
  const ring = {
    'circle-color': 'transparent',
    'circle-radius': 13,
    'circle-stroke-color': palette.selection,
    'circle-stroke-width': 2.5,
  };
  const line = { 'line-color': palette.selection, 'line-width': 2.6 };
  return [
    {
      id: 'selected-place',
      type: 'line',
      source: 'places',
      filter: place,
      layout: round,
      paint: line,
    },
    {
      id: 'selected-point',
      type: 'circle',
      source: 'places',
      filter: ['all', place, ['==', ['geometry-type'], 'Point']],
      paint: ring,
    },
    {
      id: 'selected-shapes',
      type: 'line',
      source: 'links',
      filter: ['all', isDrawing('outline', 'line'), item],
      layout: round,
      paint: { ...line, 'line-gap-width': ['match', ['get', 'drawing'], 'line', 7, 0] },
    },
    {
      id: 'selected-discs',
      type: 'circle',
      source: 'links',
      filter: ['all', isDrawing('pin'), item],
      paint: ring,
    },
    {
      id: 'hovered',
      type: 'line',
      source: 'places',
      filter: ['match', ['get', 'kind'], [shade?.units ?? 'hromada'], true, false],
      paint: {
        'line-color': palette.hover,
        'line-width': ['case', ['boolean', ['feature-state', 'hover'], false], 1.6, 0],
      },
    },
  ];
}
