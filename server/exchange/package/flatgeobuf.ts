import { closeSync, ftruncateSync, openSync, writeSync } from 'node:fs';
import { magicbytes } from 'flatgeobuf/lib/mjs/constants.js';
import { ColumnType as FlatType } from 'flatgeobuf/lib/mjs/flat-geobuf/column-type.js';
import { GeometryType } from 'flatgeobuf/lib/mjs/flat-geobuf/geometry-type.js';
import { buildFeature } from 'flatgeobuf/lib/mjs/generic/feature.js';
import { buildHeader } from 'flatgeobuf/lib/mjs/generic/featurecollection.js';
import { parseGC, parseGeometry } from 'flatgeobuf/lib/mjs/geojson/geometry.js';
import type { Geometry } from 'geojson';
import { wgs84 } from './geopackage-core.ts';
import type { ColumnType, Table, TableColumn, TableSink } from './table.ts';

type Parsed = Parameters<typeof buildFeature>[0];

const types: Record<ColumnType, FlatType> = {
  string: FlatType.String,
  integer: FlatType.Long,
  number: FlatType.Double,
  boolean: FlatType.Bool,
};

/** Writes a table as FlatGeobuf 3, without an index; only rows that may be drawn, for it holds no others. */
export function flatGeobuf(file: string, table: Table): TableSink {
  const descriptor = openSync(file, 'w');
  let count = 0;
  // The length of a header is the same for any number of features but none.
  let end = writeAt(descriptor, headerOf(table, 1), 0);
  return {
    add: (rows) => {
      for (const { values, geometry } of rows) {
        if (geometry === null) continue;
        const bytes = buildFeature(parsed(geometry), { ...values }, metaOf(table, 1));
        end = writeAt(descriptor, bytes, end);
        count += 1;
      }
    },
    end: () => {
      const last = writeAt(descriptor, headerOf(table, count), 0);
      if (count === 0) ftruncateSync(descriptor, last);
      closeSync(descriptor);
    },
  };
}

/** @returns where the bytes end */
function writeAt(descriptor: number, bytes: Uint8Array, at: number): number {
  return at + writeSync(descriptor, bytes, 0, bytes.length, at);
}

function parsed(geometry: Geometry): Parsed {
  if (geometry.type === 'GeometryCollection') {
    return { ...parseGC(geometry), parts: geometry.geometries.map(parsed) };
  }
  const flat = parseGeometry(geometry);
  if (geometry.type !== 'MultiLineString') return flat;
  // The library leaves out where a single line ends, and GDAL then refuses to read it.
  let end = 0;
  const ends = geometry.coordinates.map((line) => {
    end += line.length;
    return end;
  });
  return { ...flat, ends };
}

const headerOf = (table: Table, count: number): Uint8Array =>
  Buffer.concat([magicbytes, buildHeader(metaOf(table, count), wgs84)]);

const metaOf = (table: Table, featuresCount: number) => ({
  geometryType: GeometryType.Unknown,
  columns: table.columns.map(columnMeta),
  envelope: null,
  featuresCount,
  indexNodeSize: 0,
  crs: null,
  title: null,
  description: null,
  metadata: null,
});

const columnMeta = ({ name, type, uk, en }: TableColumn) => ({
  name,
  type: types[type],
  title: `${uk} / ${en}`,
  description: null,
  width: -1,
  precision: -1,
  scale: -1,
  nullable: true,
  unique: false,
  primary_key: false,
});
