import { type GoalCode, goalLooks } from '@stratlas/seeds/goals';
import type { ExpressionSpecification, SourceSpecification } from 'maplibre-gl';
import type { StyleContext } from '../context.ts';
import type { Palette } from '../palette.ts';
import { signLabel } from '../short-sum.ts';
import { signDiameters, signSteps } from '../sign-sizes.ts';
import type { AtlasLayer } from './ground.ts';

const goals = Object.keys(goalLooks) as GoalCode[];

/** Nearer than this the map enlarges the last tiles. */
const lastTileZoom = 14;

/** The server joins, counts and adds up: a filter brings some hundred signs, whatever it selects. */
export const projectSource = ({ projectTiles }: StyleContext): SourceSpecification => ({
  type: 'vector',
  tiles: [projectTiles],
  minzoom: 4,
  maxzoom: lastTileZoom,
});

/** The projects that are selected and pointed at, each at all its places. */
export const markSource = ({ marks }: StyleContext): SourceSpecification => ({
  type: 'geojson',
  data: marks,
});

type Currency = StyleContext['currency'];

/** A value for each class of sums. */
const bySum = <Value>(currency: Currency, values: readonly Value[]) =>
  [
    'step',
    ['get', 'sum'],
    values[0],
    ...signSteps(currency).flatMap((step, at) => [step, values[at + 1]]),
  ] as unknown as ExpressionSpecification; // The types know no spread of stops.

/** `pie-2-3-5-0-0-0`: the class of the sum and parts of eight; one project is a pie of one goal. */
const picture = (currency: Currency): ExpressionSpecification => [
  'concat',
  ['case', ['has', 'project'], 'spot-', 'pie-'],
  bySum(currency, ['0', '1', '2', '3', '4']),
  '-',
  ['case', ['has', 'project'], ['to-string', ['get', 'goal']], ['coalesce', ['get', 'pie'], '']],
];

/** Below the sign, in ems of the text. */
const below = (currency: Currency): ExpressionSpecification =>
  bySum(
    currency,
    signDiameters.map((diameter) => ['literal', [0, (diameter / 2 + 3) / 12]]),
  );

const colourOf = (palette: Palette) =>
  [
    'match',
    ['get', 'goal'],
    ...goals.flatMap((goal) => [Number(goal), palette.goals[goal]]),
    palette.object,
  ] as unknown as ExpressionSpecification; // The types know no spread of label and output pairs.

/** Pies and discs of goal colours with count and sum, and what was drawn of projects. */
export function projectLayers(context: StyleContext): AtlasLayer[] {
  const { palette, selectedProject, currency, language } = context;
  const visibility = context.showsProjects ? 'visible' : 'none';
  const metadata = { layer: 'projects' } as const;
  return [
    {
      id: 'project-shapes',
      type: 'line',
      source: 'projects',
      'source-layer': 'shapes',
      metadata,
      layout: { 'line-cap': 'round', 'line-join': 'round', visibility },
      paint: {
        'line-color': colourOf(palette),
        'line-width': ['case', ['==', ['get', 'project'], selectedProject ?? ''], 5, 3],
      },
    },
    {
      id: 'project-signs',
      type: 'symbol',
      source: 'projects',
      'source-layer': 'signs',
      metadata,
      layout: {
        visibility,
        'icon-image': picture(currency),
        'icon-allow-overlap': true,
        'text-field': signLabel(currency, language),
        'text-font': ['Atlas Medium'],
        'text-size': 12,
        'text-anchor': 'top',
        'text-offset': below(currency),
        'text-optional': true,
        // The larger sums are written where not all can be, and lie below the smaller signs.
        'symbol-sort-key': ['-', 0, ['get', 'sum']],
      },
      paint: {
        'text-color': palette.name,
        'text-halo-color': palette.halo,
        'text-halo-width': 1.6,
      },
    },
    markLayer(context, visibility),
  ];
}

/** Rings around the places of the project that is selected, and of the one that is pointed at. */
const markLayer = (
  { palette, selectedProject }: StyleContext,
  visibility: 'visible' | 'none',
): AtlasLayer => ({
  id: 'project-marks',
  type: 'circle',
  source: 'marks',
  metadata: { layer: 'projects' },
  layout: { visibility },
  paint: {
    'circle-color': 'transparent',
    'circle-radius': 13,
    'circle-stroke-width': 2.5,
    'circle-stroke-color': [
      'case',
      ['==', ['get', 'project'], selectedProject ?? ''],
      palette.selection,
      palette.hover,
    ],
  },
});
