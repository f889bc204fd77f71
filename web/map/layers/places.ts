import type { ExpressionSpecification } from 'maplibre-gl';
import type { StyleContext } from '../context.ts';
import { isInexact, isKind } from '../filter-expression.ts';
import { mapLayers } from '../layers.ts';
import type { AtlasLayer } from './ground.ts';

/** Things that stand in one town centre are set in a row, so that none hides another. */
const inRow: ExpressionSpecification = [
  'match',
  ['get', 'spot'],
  ...[1, 2, 3, 4, 5, 6, 7].flatMap((spot) => [spot, ['literal', [spot * 22, 0]]]),
  ['literal', [0, 0]],
] as unknown as ExpressionSpecification;

/** Towns as dots, the larger the earlier. */
export const townLayers = ({ palette }: StyleContext): AtlasLayer[] => [
  {
    id: 'towns',
    type: 'circle',
    source: 'places',
    filter: [
      'all',
      isKind('settlement'),
      ['<=', ['get', 'rank'], ['step', ['zoom'], 1, 7, 2, 8, 3, 9, 4, 10, 5]],
    ],
    metadata: { layer: 'settlements' },
    paint: {
      'circle-radius': ['interpolate', ['linear'], ['get', 'rank'], 0, 4.5, 5, 1.6],
      'circle-color': palette.land,
      'circle-stroke-color': palette.town,
      'circle-stroke-width': 1.2,
    },
  },
];

/** Objects as icons; what is not surveyed is hollow. */
export const objectLayers = (): AtlasLayer[] =>
  mapLayers
    .filter(({ swatch }) => swatch.kind === 'icon')
    .map(
      ({ id, kinds }): AtlasLayer => ({
        id: `objects-${id}`,
        type: 'symbol',
        source: 'places',
        filter: isKind(...kinds),
        metadata: { layer: id },
        minzoom: id === 'stations' ? 9 : 7.8,
        layout: {
          'icon-image': [
            'concat',
            'object-',
            ['get', 'kind'],
            ['case', isInexact, '-hollow', '-solid'],
          ],
          'icon-size': ['interpolate', ['linear'], ['zoom'], 8, 0.75, 11, 1],
          'icon-offset': inRow,
          'icon-padding': 1,
        },
      }),
    );
