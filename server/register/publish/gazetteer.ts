import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import { distance } from '@turf/distance';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import type { Database, PlaceTable } from '../../db/schema.ts';

/** What the register has to know of a place. */
export type KnownPlace = Pick<
  PlaceTable,
  'id' | 'kind' | 'nameUk' | 'nameEn' | 'parentId' | 'lon' | 'lat' | 'exactness'
>;

/** Units within one another, the finest first. */
export const unitKinds = ['settlement', 'hromada', 'raion', 'oblast'] as const;
export type UnitKind = (typeof unitKinds)[number];
export const isUnit = (kind: string): boolean => unitKinds.some((unit) => unit === kind);

export interface RegisterGazetteer {
  place: (id: string) => KnownPlace | undefined;
  /** The place itself, then every unit above it. */
  upwards: (id: string) => KnownPlace[];
  /** The hromada, or the oblast if no hromada, in which a point lies; undefined outside. */
  unitAt: (point: Position) => KnownPlace | undefined;
  /** Of a hromada's settlements whose place is known, the one nearest to a point. */
  settlementNear: (point: Position, hromadaId: string) => KnownPlace | undefined;
}

interface Area {
  place: KnownPlace;
  shape: Polygon | MultiPolygon;
}

/** Reads all places once (about 1,200) and answers from memory. */
export async function readRegisterGazetteer(db: Database): Promise<RegisterGazetteer> {
  const rows = await db
    .selectFrom('place')
    .select(['id', 'kind', 'nameUk', 'nameEn', 'parentId', 'lon', 'lat', 'exactness'])
    .orderBy('position')
    .execute();
  const shapes = await db
    .selectFrom('place')
    .select(['id', 'shape'])
    .where('kind', 'in', ['hromada', 'oblast'])
    .execute();
  return gazetteerOf(rows, new Map(shapes.map(({ id, shape }) => [id, JSON.parse(shape ?? '{}')])));
}

function gazetteerOf(
  rows: readonly KnownPlace[],
  shapes: ReadonlyMap<string, Area['shape']>,
): RegisterGazetteer {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const areas = rows
    .flatMap((place): Area[] => {
      const shape = shapes.get(place.id);
      return shape ? [{ place, shape }] : [];
    })
    .sort((a, b) => rankOf(a.place) - rankOf(b.place));
  const upwards = (id: string): KnownPlace[] => {
    const place = byId.get(id);
    if (!place) return [];
    return place.parentId === null ? [place] : [place, ...upwards(place.parentId)];
  };
  return {
    place: (id) => byId.get(id),
    upwards,
    unitAt: (point) => areas.find(({ shape }) => booleanPointInPolygon(point, shape))?.place,
    settlementNear: (point, hromadaId) => nearest(rows, point, hromadaId),
  };
}

const rankOf = ({ kind }: KnownPlace): number => unitKinds.indexOf(kind as UnitKind);

function nearest(rows: readonly KnownPlace[], point: Position, hromadaId: string) {
  const measured = rows.flatMap((row) =>
    row.kind === 'settlement' && row.parentId === hromadaId && row.lon !== null && row.lat !== null
      ? [{ row, away: distance(point, [row.lon, row.lat]) }]
      : [],
  );
  return measured.sort((a, b) => a.away - b.away)[0]?.row;
}
