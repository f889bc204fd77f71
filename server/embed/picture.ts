import { type GoalCode, goalLooks } from '@stratlas/seeds/goals';
import type { Geometry, Position } from 'geojson';
import { goalOf } from '../contract/codes.ts';
import type { Filter } from '../contract/filter.ts';
import type { Database } from '../db/schema.ts';
import { locationKey, locationsIn } from '../queries/ask/land-projects.ts';
import type { Situated } from '../queries/ask/situated.ts';
import { areaCondition } from '../queries/filter-condition.ts';
import { projectCondition } from '../queries/project-condition.ts';

/** What the dots stand for. */
export type Subject = 'projects' | 'areas';

interface Dot {
  at: Position;
  /** Goals of what stands there, one for each. */
  goals: string[];
}

/**
 * The oblast with its raions and a dot for each place of what a filter selects, as SVG: the picture
 * for paper and for readers without scripts. It says of what the dots are no more than their goal
 * and their number; names stand in the table beside it.
 * @param near of which land alone projects are drawn, and the land itself; null for everywhere
 */
export async function picture(
  db: Database,
  filter: Filter,
  of: Subject,
  near: Situated | null,
): Promise<string> {
  const dots = of === 'projects' ? await projectDots(db, filter, near) : await areaDots(db, filter);
  const land = await landShapes(db);
  const project = projection(land.flatMap(({ rings }) => rings.flat()));
  const paths = land.map(
    ({ kind, rings }) =>
      `<path d="${rings.map((ring) => pathOf(ring, project)).join('')}" ${looks[kind]}/>`,
  );
  const marks = dots.map((dot) => mark(dot, project(dot.at))).filter(Boolean);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif">`,
    `<rect width="${width}" height="${height}" fill="#f6f2e9"/>`,
    ...paths,
    ...(near ? [outlineOf(near.land.shape, project)] : []),
    ...marks,
    '</svg>',
  ].join('\n');
}

const width = 640;
const height = 820;
const margin = 20;

const looks = {
  oblast: 'fill="#fffdf8" stroke="#6e6554" stroke-width="2"',
  raion: 'fill="none" stroke="#b0a58f" stroke-width="1"',
};

const outlineOf = (land: Geometry, project: (position: Position) => Point): string =>
  `<path d="${ringsOf(land)
    .map((ring) => pathOf(ring, project))
    .join('')}" fill="none" stroke="#d4451d" stroke-width="2"/>`;

async function projectDots(db: Database, filter: Filter, near: Situated | null): Promise<Dot[]> {
  const rows = await db
    .selectFrom('projectPlace')
    .select(['projectId', 'placeId', 'lon', 'lat', 'feature'])
    .where('feature', 'is not', null)
    .where('projectId', 'in', (eb) =>
      eb
        .selectFrom('project')
        .select('project.id')
        .where((project) => projectCondition(project, filter)),
    )
    .execute();
  const inside = near && (await locationsIn(db, filter, near.found, near.lying));
  const shown = rows.filter(
    ({ projectId, placeId }) => inside === null || inside.has(locationKey(projectId, placeId)),
  );
  return together(
    shown.map(({ lon, lat, feature }) => ({
      at: [lon ?? 0, lat ?? 0],
      goal: String(JSON.parse(feature ?? '{}').properties?.goal ?? ''),
    })),
  );
}

async function areaDots(db: Database, filter: Filter): Promise<Dot[]> {
  const rows = await db
    .selectFrom('item')
    .innerJoin('link', 'link.itemCode', 'item.code')
    .innerJoin('place', 'place.id', 'link.placeId')
    .select(['item.code', 'place.lon', 'place.lat'])
    .where((eb) => areaCondition(eb, filter))
    .where('place.lon', 'is not', null)
    .where('place.kind', '!=', 'oblast')
    .execute();
  return together(
    rows.map(({ code, lon, lat }) => ({ at: [lon ?? 0, lat ?? 0], goal: goalOf(code) })),
  );
}

/** What stands on one spot is one dot; the larger lie beneath the smaller. */
function together(single: readonly { at: Position; goal: string }[]): Dot[] {
  const spots = Map.groupBy(single, ({ at }) => at.join(' '));
  return [...spots.values()]
    .map((members) => ({
      at: members[0]?.at ?? [0, 0],
      goals: members.map(({ goal }) => goal),
    }))
    .sort((a, b) => b.goals.length - a.goals.length);
}

interface LandShape {
  kind: 'oblast' | 'raion';
  rings: Position[][];
}

async function landShapes(db: Database): Promise<LandShape[]> {
  const rows = await db
    .selectFrom('place')
    .select(['kind', 'shape'])
    .where('kind', 'in', ['oblast', 'raion'])
    .where('shape', 'is not', null)
    .orderBy('position')
    .execute();
  return rows.map(({ kind, shape }) => ({
    kind: kind as LandShape['kind'],
    rings: ringsOf(JSON.parse(shape ?? '{}') as Geometry),
  }));
}

function ringsOf(geometry: Geometry): Position[][] {
  if (geometry.type === 'Polygon') return geometry.coordinates;
  return geometry.type === 'MultiPolygon' ? geometry.coordinates.flat() : [];
}

type Point = readonly [x: number, y: number];

/** As a map of one oblast may: a degree of longitude as short as it is in the middle. */
function projection(positions: readonly Position[]): (position: Position) => Point {
  const lons = positions.map(([lon = 0]) => lon);
  const lats = positions.map(([, lat = 0]) => lat);
  const [west, east] = [Math.min(...lons), Math.max(...lons)];
  const [south, north] = [Math.min(...lats), Math.max(...lats)];
  const shrink = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const scale = Math.min(
    (width - 2 * margin) / ((east - west) * shrink),
    (height - 2 * margin) / (north - south),
  );
  const left = (width - (east - west) * shrink * scale) / 2;
  return ([lon = 0, lat = 0]) => [
    left + (lon - west) * shrink * scale,
    margin + (north - lat) * scale,
  ];
}

/** Corners nearer than a pixel to the last one are left out. */
function pathOf(ring: readonly Position[], project: (position: Position) => Point): string {
  let last: Point | null = null;
  const kept = ring.map(project).filter((point) => {
    const isFar = last === null || Math.hypot(point[0] - last[0], point[1] - last[1]) >= 1;
    if (isFar) last = point;
    return isFar;
  });
  return `M${kept.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}Z`;
}

/** Empty for what lies beyond the picture. */
function mark({ goals }: Dot, [x, y]: Point): string {
  if (x < 0 || y < 0 || x > width || y > height) return '';
  const count = goals.length;
  const radius = Math.min(22, 8 + 2.4 * Math.sqrt(count - 1));
  const at = `cx="${x.toFixed(1)}" cy="${y.toFixed(1)}"`;
  const disc = `<circle ${at} r="${radius.toFixed(1)}" fill="${inkOf(goals)}" stroke="#fffdf8" stroke-width="1.5"/>`;
  if (count === 1) return disc;
  const size = Math.max(9, radius).toFixed(0);
  return `${disc}<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" fill="#ffffff" font-size="${size}" font-weight="700" text-anchor="middle" dominant-baseline="central">${count}</text>`;
}

/** The colour of their one goal; of several, none of the four. */
function inkOf(goals: readonly string[]): string {
  const [goal = ''] = goals;
  const isOne = goals.every((one) => one === goal);
  return (isOne && goalLooks[goal as GoalCode]?.onLight) || '#4e473b';
}
