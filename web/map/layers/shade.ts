import type { UnitKind } from '@stratlas/server/contract';
import type { ExpressionSpecification } from 'maplibre-gl';
import type { StyleContext } from '../context.ts';
import type { AtlasLayer } from './ground.ts';

/** Which units bear which shade of the palette, and of which nothing is known. */
export interface Shade {
  units: UnitKind;
  fills: readonly { shade: number; ids: readonly string[] }[];
  noData: readonly string[];
}

const isAmong = (ids: readonly string[]): ExpressionSpecification =>
  ids.length === 0 ? ['literal', false] : ['match', ['get', 'id'], [...ids], true, false];

/** Shades from little to much by the class of each unit; what is not known is hatched, not coloured. */
export function shadeLayers({ palette, shade }: StyleContext): AtlasLayer[] {
  const fills = (shade?.fills ?? []).filter(({ ids }) => ids.length > 0);
  const visibility = shade === null ? 'none' : 'visible';
  return [
    {
      id: 'shade',
      type: 'fill',
      source: 'places',
      filter: isAmong(fills.flatMap(({ ids }) => ids)),
      layout: { visibility },
      paint: {
        'fill-color': colorOf(fills, palette.shades),
        'fill-opacity': 0.9,
        'fill-antialias': false,
      },
    },
    {
      id: 'shade-none',
      type: 'fill',
      source: 'places',
      filter: isAmong(shade?.noData ?? []),
      layout: { visibility },
      paint: { 'fill-pattern': 'hatch-none' },
    },
  ];
}

function colorOf(
  fills: Shade['fills'],
  shades: readonly string[],
): ExpressionSpecification | 'transparent' {
  if (fills.length === 0) return 'transparent';
  const branches = fills.flatMap(({ ids, shade }) => [[...ids], shades[shade] ?? 'transparent']);
  return ['match', ['get', 'id'], ...branches, 'transparent'] as unknown as ExpressionSpecification;
}

/** The state of the territory since 2022, as of the last date of which a source tells. */
export const territoryLayer = (): AtlasLayer => ({
  id: 'territory',
  type: 'fill',
  source: 'places',
  filter: ['match', ['get', 'territory'], ['temporarily_occupied', 'partly_occupied'], true, false],
  metadata: { layer: 'territory' },
  paint: {
    'fill-pattern': [
      'match',
      ['get', 'territory'],
      'partly_occupied',
      'stipple-part',
      'stipple-whole',
    ],
  },
});
