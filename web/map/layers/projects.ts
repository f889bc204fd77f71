import { type GoalCode, goalLooks } from '@stratlas/seeds/goals';
import type { ExpressionSpecification, SourceSpecification } from 'maplibre-gl';
import type { StyleContext } from '../context.ts';
import type { Palette } from '../palette.ts';
import { projectExpression } from '../project-expression.ts';
import type { AtlasLayer } from './ground.ts';

const goals = Object.keys(goalLooks) as GoalCode[];

/** What the members of a cluster have in common; empty where they differ. */
const shared = (property: string): [ExpressionSpecification, ExpressionSpecification] => [
  ['case', ['==', ['accumulated'], ['get', property]], ['accumulated'], ''],
  ['get', property],
];

/** Projects near one another become one sign that knows how many of which goal it stands for. */
export const projectSource = ({ projects }: StyleContext): SourceSpecification => ({
  type: 'geojson',
  data: projects,
  cluster: true,
  clusterRadius: 24,
  // Projects of one town stand on one point at every zoom: they stay together.
  clusterMaxZoom: 16,
  clusterProperties: {
    ...Object.fromEntries(
      goals.map((goal) => [`goal${goal}`, ['+', ['case', ['==', ['get', 'goal'], goal], 1, 0]]]),
    ),
    placeId: shared('placeId'),
  },
});

const count: ExpressionSpecification = ['coalesce', ['get', 'point_count'], 1];

/** Of eight parts of the ring, how many are this goal's. */
const partOf = (goal: GoalCode): ExpressionSpecification => [
  'to-string',
  [
    'case',
    ['has', 'point_count'],
    ['ceil', ['/', ['*', 8, ['get', `goal${goal}`]], ['get', 'point_count']]],
    ['case', ['==', ['get', 'goal'], goal], 8, 0],
  ],
];

const size: ExpressionSpecification = ['step', count, 'xs', 2, 's', 8, 'm', 30, 'l'];

const ring: ExpressionSpecification = [
  'concat',
  'ring-',
  size,
  ...goals.flatMap((goal): (string | ExpressionSpecification)[] => ['-', partOf(goal)]),
];

const colourOf = (palette: Palette) =>
  [
    'match',
    ['get', 'goal'],
    ...goals.flatMap((goal) => [goal, palette.goals[goal]]),
    palette.object,
  ] as unknown as ExpressionSpecification; // The types know no spread of label and output pairs.

/** Rings of goal colours with the number of projects within, and what was drawn of projects. */
export function projectLayers(context: StyleContext): AtlasLayer[] {
  const { palette, filter, selectedProject } = context;
  const visibility = context.showsProjects ? 'visible' : 'none';
  const shapes = projectExpression(filter);
  const round = { 'line-cap': 'round', 'line-join': 'round' } as const;
  return [
    {
      id: 'project-shapes',
      type: 'line',
      source: 'projectShapes',
      metadata: { layer: 'projects' },
      filter: ['all', ['!=', ['geometry-type'], 'Point'], shapes],
      layout: { ...round, visibility },
      paint: {
        'line-color': colourOf(palette),
        'line-width': ['case', ['==', ['get', 'id'], selectedProject ?? ''], 5, 3],
      },
    },
    {
      id: 'project-rings',
      type: 'symbol',
      source: 'projects',
      metadata: { layer: 'projects' },
      layout: {
        visibility,
        'icon-image': ring,
        'icon-allow-overlap': true,
        'text-field': ['case', ['has', 'point_count'], ['to-string', ['get', 'point_count']], ''],
        'text-font': ['Atlas Medium'],
        'text-size': 12,
        'text-allow-overlap': true,
        'symbol-sort-key': count,
      },
      paint: { 'text-color': palette.name },
    },
  ];
}
