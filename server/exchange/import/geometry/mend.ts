import type { Geometry, Position } from 'geojson';
import { isClockwise } from '../../export/geometry.ts';
import type { ProblemCode } from '../messages.ts';

/** What was met in a geometry, and what its message names. */
export interface Met {
  code: ProblemCode;
  names: (string | number)[];
  /** Whether it was put right. */
  isMended: boolean;
}

export interface Mended {
  /** Null where it cannot be used. */
  geometry: Geometry | null;
  met: Met[];
}

type Add = (code: ProblemCode, isMended: boolean, ...names: (string | number)[]) => void;

const depths: Readonly<Record<string, number>> = {
  Point: 0,
  MultiPoint: 1,
  LineString: 1,
  MultiLineString: 2,
  Polygon: 2,
  MultiPolygon: 3,
};

/** Brings any value that claims to be a GeoJSON geometry into order, or says what is wrong with it. */
export function mendGeometry(value: unknown): Mended {
  const met = new Map<string, Met>();
  let isBroken = false;
  const add: Add = (code, isMended, ...names) => {
    if (!met.has(code)) met.set(code, { code, isMended, names });
    isBroken ||= !isMended;
  };
  const read = geometryOf(value, add);
  // What has no coordinates has no shape to judge.
  const geometry = read === null || isBroken ? null : shaped(read, add);
  return { geometry: isBroken ? null : geometry, met: [...met.values()] };
}

function geometryOf(value: unknown, add: Add): Geometry | null {
  if (value === null || typeof value !== 'object') return broken(add, String(value), 'null');
  const { type, coordinates, geometries } = value as Record<string, unknown>;
  if (type === 'GeometryCollection') {
    if (!Array.isArray(geometries)) return broken(add, type, 'geometries');
    const parts = geometries.flatMap((one) => geometryOf(one, add) ?? []);
    if (parts.length === 0) add('empty_geometry', false);
    return { type, geometries: parts };
  }
  const depth = depths[String(type)];
  if (depth === undefined) return broken(add, String(type), 'Point, LineString, Polygon');
  if (!Array.isArray(coordinates) || coordinates.length === 0) {
    add('empty_geometry', false);
    return null;
  }
  return { type, coordinates: nested(coordinates, depth, add) } as Geometry;
}

const broken = (add: Add, name: string, expected: string): null => {
  add('bad_geometry', false, name, expected);
  return null;
};

function nested(value: unknown, depth: number, add: Add): unknown {
  if (depth === 0) return position(value, add);
  if (!Array.isArray(value)) {
    add('bad_coordinate', false, JSON.stringify(value) ?? '');
    return [];
  }
  return value.map((one) => nested(one, depth - 1, add));
}

function position(value: unknown, add: Add): Position {
  if (!Array.isArray(value) || value.length < 2) {
    add('bad_coordinate', false, JSON.stringify(value) ?? '');
    return [0, 0];
  }
  if (value.length > 2) add('heights_dropped', true);
  return [number(value[0], add), number(value[1], add)];
}

function number(value: unknown, add: Add): number {
  const read =
    typeof value === 'string' && value.trim() !== '' ? Number(value.replace(',', '.')) : value;
  if (typeof read !== 'number' || !Number.isFinite(read)) {
    add('bad_coordinate', false, JSON.stringify(value) ?? '');
    return 0;
  }
  if (typeof value === 'string') add('string_coordinate', true);
  return read;
}

function shaped(geometry: Geometry, add: Add): Geometry {
  switch (geometry.type) {
    case 'GeometryCollection':
      return { ...geometry, geometries: geometry.geometries.map((one) => shaped(one, add)) };
    case 'LineString':
      return { ...geometry, coordinates: line(geometry.coordinates, add) };
    case 'MultiLineString':
      return { ...geometry, coordinates: geometry.coordinates.map((one) => line(one, add)) };
    case 'Polygon':
      return { ...geometry, coordinates: rings(geometry.coordinates, add) };
    case 'MultiPolygon':
      return { ...geometry, coordinates: geometry.coordinates.map((one) => rings(one, add)) };
    default:
      return geometry;
  }
}

function line(positions: Position[], add: Add): Position[] {
  if (new Set(positions.map(String)).size < 2) add('empty_geometry', false);
  return positions;
}

const rings = (polygon: Position[][], add: Add): Position[][] =>
  polygon.map((ring, index) => turned(closed(ring, add), index === 0, add));

function closed(ring: Position[], add: Add): Position[] {
  const [first] = ring;
  if (new Set(ring.map(String)).size < 3 || first === undefined) {
    add('empty_geometry', false);
    return ring;
  }
  if (String(first) === String(ring.at(-1))) return ring;
  add('ring_closed', true);
  return [...ring, first];
}

/** Outer rings run against the clock, holes with it. */
function turned(ring: Position[], isOuter: boolean, add: Add): Position[] {
  if (isClockwise(ring) !== isOuter) return ring;
  add('ring_turned', true);
  return ring.toReversed();
}
