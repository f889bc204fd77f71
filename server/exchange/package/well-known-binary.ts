import type { Geometry, Position } from 'geojson';

/** The numbers of the types in OGC's Simple Features. */
const types: Record<Geometry['type'], number> = {
  Point: 1,
  LineString: 2,
  Polygon: 3,
  MultiPoint: 4,
  MultiLineString: 5,
  MultiPolygon: 6,
  GeometryCollection: 7,
};

/** Geometry as well-known binary (OGC 06-103r4), little-endian, in two dimensions. */
export const wellKnownBinary = (geometry: Geometry): Buffer => Buffer.concat(parts(geometry));

function parts(geometry: Geometry): Buffer[] {
  return [head(types[geometry.type]), ...content(geometry)];
}

function content(geometry: Geometry): Buffer[] {
  switch (geometry.type) {
    case 'Point':
      return [positions([geometry.coordinates])];
    case 'LineString':
      return line(geometry.coordinates);
    case 'Polygon':
      return [count(geometry.coordinates.length), ...geometry.coordinates.flatMap(line)];
    case 'MultiPoint':
      return all(geometry.coordinates.map((coordinates) => ({ type: 'Point', coordinates })));
    case 'MultiLineString':
      return all(geometry.coordinates.map((coordinates) => ({ type: 'LineString', coordinates })));
    case 'MultiPolygon':
      return all(geometry.coordinates.map((coordinates) => ({ type: 'Polygon', coordinates })));
    case 'GeometryCollection':
      return all(geometry.geometries);
  }
}

const all = (members: readonly Geometry[]): Buffer[] => [
  count(members.length),
  ...members.flatMap(parts),
];

const line = (coordinates: readonly Position[]): Buffer[] => [
  count(coordinates.length),
  positions(coordinates),
];

function head(type: number): Buffer {
  const bytes = Buffer.alloc(5);
  bytes.writeUInt8(1);
  bytes.writeUInt32LE(type, 1);
  return bytes;
}

function count(number: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(number);
  return bytes;
}

function positions(coordinates: readonly Position[]): Buffer {
  const bytes = Buffer.alloc(coordinates.length * 16);
  coordinates.forEach(([x = 0, y = 0], index) => {
    bytes.writeDoubleLE(x, index * 16);
    bytes.writeDoubleLE(y, index * 16 + 8);
  });
  return bytes;
}
