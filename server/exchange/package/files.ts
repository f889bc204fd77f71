import { atlasTables } from './atlas-tables.ts';
import { licenceFile, licences } from './licences.ts';
import { registerTables } from './register-tables.ts';
import type { Table } from './table.ts';

export const tables: readonly Table[] = [...atlasTables, ...registerTables];

/** A file of the package, what it is, and the table that it holds if it is one. */
export interface PackageFile {
  name: string;
  type: string;
  uk: string;
  en: string;
  table?: Table;
}

export const fileTypes = {
  csv: 'text/csv',
  fgb: 'application/vnd.flatgeobuf',
  geojson: 'application/geo+json',
  gpkg: 'application/geopackage+sqlite3',
  json: 'application/json',
  md: 'text/markdown',
  txt: 'text/plain',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  zip: 'application/zip',
} as const;

const { gpkg, xlsx, geojson, csv, fgb, json, md, txt } = fileTypes;

/** What is written from the tables. */
export const dataFiles: readonly PackageFile[] = [
  {
    name: 'stratlas.gpkg',
    type: gpkg,
    uk: 'Усі таблиці з геометрією: GeoPackage',
    en: 'All tables with geometry: GeoPackage',
  },
  { name: 'stratlas.xlsx', type: xlsx, uk: 'Усі таблиці: XLSX', en: 'All tables: XLSX' },
  {
    name: 'projects.geojson',
    type: geojson,
    uk: 'Проєкти з усім, що до них належить: GeoJSON',
    en: 'Projects with all that belongs to them: GeoJSON',
  },
  {
    name: 'places.geojson',
    type: geojson,
    uk: 'Місця та об’єкти: GeoJSON',
    en: 'Places and objects: GeoJSON',
  },
  ...tables
    .filter(({ hasGeometry }) => hasGeometry)
    .map(({ name, uk, en }) => ({
      name: `${name}.fgb`,
      type: fgb,
      uk: `${uk}, що їх можна показати на карті: FlatGeobuf`,
      en: `${en}, as far as they can be drawn: FlatGeobuf`,
    })),
  ...tables.map((table) => ({
    name: `${table.name}.csv`,
    type: csv,
    uk: `${table.uk}: CSV`,
    en: `${table.en}: CSV`,
    table,
  })),
];

/** What says of the data what they are. */
export const notes: readonly PackageFile[] = [
  { name: 'README.md', type: md, uk: 'Опис пакета', en: 'Description of the package' },
  {
    name: 'datapackage.json',
    type: json,
    uk: 'Схема таблиць (Frictionless Data Package)',
    en: 'Schema of the tables (Frictionless Data Package)',
  },
  { name: 'LICENCES.md', type: md, uk: 'Ліцензії', en: 'Licences' },
  ...licences.map((licence) => ({
    name: licenceFile(licence),
    type: txt,
    uk: `Текст ліцензії ${licence.id}`,
    en: `Text of the licence ${licence.id}`,
  })),
  { name: 'SHA256SUMS', type: txt, uk: 'Контрольні суми', en: 'Checksums' },
];

const byName = new Map([...notes, ...dataFiles].map((file) => [file.name, file]));

/** A file of the package by its name; undefined for every other name. */
export const packageFile = (name: string): PackageFile | undefined => byName.get(name);
