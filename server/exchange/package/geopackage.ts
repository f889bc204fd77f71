import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import type { Geometry } from 'geojson';
import { around, type Box, boxOf } from './box.ts';
import { coreTables, wgs84 } from './geopackage-core.ts';
import type { CellValue, ColumnType, Table, TableSink } from './table.ts';
import { wellKnownBinary } from './well-known-binary.ts';

const types: Record<ColumnType, string> = {
  string: 'TEXT',
  integer: 'INTEGER',
  number: 'DOUBLE',
  boolean: 'BOOLEAN',
};

const geometryColumn = 'geom';

/** A GeoPackage that is being written. */
export interface GeoPackage {
  table: (table: Table) => TableSink;
  end: () => void;
}

/**
 * Begins a GeoPackage 1.3 (OGC 12-128r17): tables with geometry become feature tables, the others
 * attributes.
 * @param changed when its data were last changed, in ISO 8601: a GeoPackage of the same data is the same bytes
 */
export function geoPackage(file: string, changed: string): GeoPackage {
  const db = new DatabaseSync(file);
  // Whoever makes the package throws away what was not finished.
  db.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF');
  db.exec(coreTables);
  db.exec('BEGIN');
  return {
    table: (table) => openTable(db, table, changed),
    end: () => {
      db.exec('COMMIT');
      db.close();
    },
  };
}

function openTable(db: DatabaseSync, table: Table, changed: string): TableSink {
  const { name, columns, hasGeometry } = table;
  const fields = [
    'fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL',
    ...(hasGeometry ? [`${geometryColumn} GEOMETRY`] : []),
    ...columns.map((column) => `"${column.name}" ${types[column.type]}`),
  ];
  db.exec(`CREATE TABLE "${name}" (${fields.join(', ')})`);
  const names = [
    ...(hasGeometry ? [geometryColumn] : []),
    ...columns.map((one) => `"${one.name}"`),
  ];
  const insert = db.prepare(
    `INSERT INTO "${name}" (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`,
  );
  let box: Box | null = null;
  return {
    add: (rows) => {
      for (const { values, geometry } of rows) {
        const own = geometry && boxOf(geometry);
        box = box && own ? around(box, own) : (own ?? box);
        const cells = columns.map((column) => sqlValue(values[column.name] ?? null));
        insert.run(...(hasGeometry ? [geometry && geometryBlob(geometry, own)] : []), ...cells);
      }
    },
    end: () => describeTable(db, table, changed, box),
  };
}

const sqlValue = (value: CellValue): SQLInputValue =>
  typeof value === 'boolean' ? Number(value) : value;

function describeTable(db: DatabaseSync, table: Table, changed: string, box: Box | null): void {
  const { name, uk, en, hasGeometry } = table;
  const srs = hasGeometry ? wgs84 : null;
  const kind = hasGeometry ? 'features' : 'attributes';
  db.prepare('INSERT INTO gpkg_contents VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)').run(
    ...[name, kind, name, `${uk} / ${en}`, changed],
    ...(box ?? [null, null, null, null]),
    srs,
  );
  if (!hasGeometry) return;
  db.prepare('INSERT INTO gpkg_geometry_columns VALUES (?, ?, ?, ?, 0, 0)').run(
    ...[name, geometryColumn, 'GEOMETRY', srs],
  );
}

/** `GP`, version 0, little-endian, with a box around all but points; then the geometry. */
function geometryBlob(geometry: Geometry, box: Box | null): Buffer {
  const hasBox = box !== null && geometry.type !== 'Point';
  const head = Buffer.alloc(hasBox ? 40 : 8);
  head.write('GP', 'latin1');
  head.writeUInt8(hasBox ? 0b011 : 0b001, 3);
  head.writeInt32LE(wgs84, 4);
  if (hasBox) {
    const [west, south, east, north] = box;
    const sides = [west, east, south, north];
    for (const [index, side] of sides.entries()) head.writeDoubleLE(side, 8 + index * 8);
  }
  return Buffer.concat([head, wellKnownBinary(geometry)]);
}
