import type { Geometry, Position } from 'geojson';
import type { Reader } from './reader.ts';

const signed = (reader: Reader): number => (reader.takes('-') ? -reader.number() : reader.number());

/** Longitude and latitude, or what the filter's coordinate system has; a height is passed over. */
function position(reader: Reader): Position {
  reader.measure.vertex(reader.peek().at);
  const pair = [signed(reader), signed(reader)];
  if (reader.peek().is === 'number' || reader.sees('-')) signed(reader);
  return pair;
}

function within<Item>(reader: Reader, read: (reader: Reader) => Item): Item[] {
  reader.expect('(');
  const items = reader.several(() => read(reader));
  reader.expect(')');
  return items;
}

function point(reader: Reader): Position {
  reader.expect('(');
  const one = position(reader);
  reader.expect(')');
  return one;
}

/** The standard writes the points of a MULTIPOINT in brackets; many programs do not. */
const bracketed = (reader: Reader): Position =>
  reader.sees('(') ? point(reader) : position(reader);

function line(reader: Reader): Position[] {
  const { at } = reader.peek();
  const positions = within(reader, position);
  return positions.length > 1
    ? positions
    : reader.fail(`two positions or more in the line at ${at}`);
}

function ring(reader: Reader): Position[] {
  const positions = within(reader, position);
  const [first, last] = [positions[0], positions.at(-1)];
  const isClosed = first?.[0] === last?.[0] && first?.[1] === last?.[1];
  if (positions.length < 4 || !isClosed) reader.fail('a ring of four positions or more, closed');
  return positions;
}

const rings = (reader: Reader): Position[][] => within(reader, ring);

const readers: Record<string, (reader: Reader) => Geometry> = {
  POINT: (reader) => ({ type: 'Point', coordinates: point(reader) }),
  LINESTRING: (reader) => ({ type: 'LineString', coordinates: line(reader) }),
  POLYGON: (reader) => ({ type: 'Polygon', coordinates: rings(reader) }),
  MULTIPOINT: (reader) => ({ type: 'MultiPoint', coordinates: within(reader, bracketed) }),
  MULTILINESTRING: (reader) => ({ type: 'MultiLineString', coordinates: within(reader, line) }),
  MULTIPOLYGON: (reader) => ({ type: 'MultiPolygon', coordinates: within(reader, rings) }),
  GEOMETRYCOLLECTION: (reader) => ({
    type: 'GeometryCollection',
    geometries: within(reader, (inner) => inner.measure.within(inner.peek().at, () => wkt(inner))),
  }),
};

export const beginsGeometry = (word: string): boolean => Object.hasOwn(readers, word);

/** Reads a geometry in well-known text. @throws CqlProblem where there is none */
export function wkt(reader: Reader): Geometry {
  const { value } = reader.peek();
  const read = beginsGeometry(value) ? readers[value] : undefined;
  if (read === undefined) return reader.fail('a geometry');
  reader.take();
  reader.takes('Z');
  return read(reader);
}

/** The four numbers of a BBOX, or the six of one with heights. */
export function boxNumbers(reader: Reader): number[] {
  reader.expect('(');
  const numbers = reader.several(() => signed(reader));
  if (numbers.length !== 4 && numbers.length !== 6) reader.fail('four or six numbers');
  reader.expect(')');
  return numbers;
}
