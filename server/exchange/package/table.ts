import type { Geometry } from 'geojson';

export type ColumnType = 'string' | 'integer' | 'number' | 'boolean';

/** A column of a table of the package: its name is that of the field in the API. */
export interface TableColumn {
  name: string;
  type: ColumnType;
  uk: string;
  en: string;
}

/** Fields of a table that hold the key of another one. */
export interface Reference {
  fields: readonly string[];
  table: string;
  key: readonly string[];
}

/** A table of the package, the same in every format. */
export interface Table {
  name: string;
  uk: string;
  en: string;
  columns: readonly TableColumn[];
  /** Fields that tell its rows apart; none where rows may be alike. */
  key: readonly string[];
  references: readonly Reference[];
  hasGeometry: boolean;
}

export type CellValue = string | number | boolean | null;

export interface TableRow {
  values: Readonly<Record<string, CellValue>>;
  /** WGS 84, longitude first; null where nothing may be drawn, and in tables without geometry. */
  geometry: Geometry | null;
}

/** Whatever takes the rows of a table, some at a time. */
export interface TableSink {
  add: (rows: readonly TableRow[]) => void;
  end: () => void;
}

/** Makes columns from rows of `name, type, Ukrainian, English`. */
export const columnList = (
  rows: readonly (readonly [string, ColumnType, string, string])[],
): TableColumn[] => rows.map(([name, type, uk, en]) => ({ name, type, uk, en }));

/** One field that holds the key of another table. */
export const refersTo = (field: string, table: string, key: string): Reference => ({
  fields: [field],
  table,
  key: [key],
});
