import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { goalOf } from '../contract/codes.ts';
import type { Database } from '../db/schema.ts';
import { collection, pointOf } from './place-features.ts';

/**
 * How a linked place is drawn: `outline` for a described or named area, `line` for a section of
 * railway or a road, `end` for where such a section ends, `pin` for an object or town that is
 * meant itself, `dot` for one of all places of a kind.
 */
export type Drawing = 'outline' | 'line' | 'end' | 'pin' | 'dot';

/** The linked places of every area, ready to draw: one feature for each area and place. */
export async function linkFeatures(db: Database): Promise<FeatureCollection> {
  const rows = onePerPair(await linkedShapes(db).execute());
  const slots = goalSlots(rows);
  const stations = new Map((await stationNames(db).execute()).map((row) => [row.id, row]));
  return collection(
    rows.flatMap((row) => [...draw(row, slots.get(pointKey(row)) ?? []), ...endsOf(row, stations)]),
  );
}

const linkedShapes = (db: Database) =>
  db
    .selectFrom('link')
    .innerJoin('item', 'item.code', 'link.itemCode')
    .innerJoin('place', 'place.id', 'link.placeId')
    .select(['link.itemCode as code', 'link.placeId', 'link.throughKind', 'item.scope'])
    .select(['place.kind', 'place.nameUk', 'place.nameEn', 'place.lon', 'place.lat'])
    .select(['place.exactness', 'place.planned', 'place.shape', 'place.attributes'])
    .where('item.level', '=', 'area')
    .where('place.west', 'is not', null)
    .orderBy('item.position')
    .orderBy('place.position')
    .orderBy('link.throughKind', (order) => order.desc().nullsLast())
    .orderBy('link.id');

const stationNames = (db: Database) =>
  db
    .selectFrom('place')
    .select(['id', 'nameUk', 'nameEn', 'lon', 'lat'])
    .where('kind', 'in', ['railway_station', 'railway_halt']);
type Station = Awaited<ReturnType<ReturnType<typeof stationNames>['execute']>>[number];

type Row = Awaited<ReturnType<ReturnType<typeof linkedShapes>['execute']>>[number];

/** Two quotes that link an area to one place are drawn once: as the place meant itself, if one is. */
const onePerPair = (rows: readonly Row[]): Row[] => [
  ...new Map(rows.map((row) => [`${row.code} ${row.placeId}`, row])).values(),
];

const pointKey = ({ lon, lat }: Row): string => `${lon} ${lat}`;

/** The goals that meet at a point, in order: each gets its own spot around the true point. */
function goalSlots(rows: readonly Row[]): Map<string, string[]> {
  const slots = new Map<string, string[]>();
  for (const row of rows) {
    const goals = slots.get(pointKey(row)) ?? [];
    if (!goals.includes(goalOf(row.code))) goals.push(goalOf(row.code));
    slots.set(pointKey(row), goals);
  }
  return slots;
}

function draw(row: Row, goals: readonly string[]): Feature[] {
  const shape = row.shape === null ? null : (JSON.parse(row.shape) as Geometry);
  if (shape?.type === 'LineString' || shape?.type === 'MultiLineString') {
    return [feature(row, 'line', shape)];
  }
  if (shape !== null && row.throughKind === null) return [feature(row, 'outline', shape)];
  const point = pointOf(row);
  if (point === null) return [];
  const drawing = row.throughKind === null ? 'pin' : 'dot';
  return [
    feature(row, drawing, point, { slot: goals.indexOf(goalOf(row.code)), slots: goals.length }),
  ];
}

/** The two ends of a railway section, with the names of their stations. */
function endsOf(row: Row, stations: ReadonlyMap<string, Station>): Feature[] {
  const { stations: ids } = JSON.parse(row.attributes) as { stations?: string[] };
  const ends = [ids?.[0], ids?.at(-1)].map((id) => stations.get(id ?? ''));
  return ends.flatMap((end) => {
    const point = end === undefined ? null : pointOf(end);
    if (end === undefined || point === null) return [];
    return [feature(row, 'end', point, { nameUk: end.nameUk, nameEn: end.nameEn })];
  });
}

function feature(
  row: Row,
  drawing: Drawing,
  geometry: Geometry,
  more: Record<string, string | number> = {},
): Feature {
  const { code, placeId, kind, scope, nameUk, nameEn, exactness } = row;
  const goal = goalOf(code);
  const properties = { code, goal, placeId, kind, scope, drawing, nameUk, nameEn, exactness };
  return {
    type: 'Feature',
    geometry,
    properties: { ...properties, planned: row.planned === 1, ...more },
  };
}
