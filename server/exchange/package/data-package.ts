import { credits } from '@stratlas/geodata/credits';
import type { About } from '../export/about.ts';
import type { PackageFile } from './files.ts';
import { licences } from './licences.ts';
import { releaseOf } from './release.ts';
import type { Reference, Table } from './table.ts';

/** A file as it was written. */
export interface WrittenFile extends PackageFile {
  bytes: number;
  /** Of its content, in hexadecimal digits. */
  sha256: string;
}

/** The package described for programs (Frictionless Data Package 2.0): each table with its schema. */
export function dataPackage(about: About, files: readonly WrittenFile[]): string {
  const described = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'stratlas',
    title: about.title,
    description: `${about.note} ${about.licence}`,
    version: about.dataVersion,
    created: about.dataDate || `${releaseOf(about).date}T00:00:00Z`,
    keywords: ['Luhansk oblast', 'regional development', 'strategy', 'projects', 'funding'],
    licenses: licences.map(({ id, title, url }) => ({ name: id, title, path: url })),
    sources: credits.map(({ text, url }) => ({ title: text, path: url })),
    resources: files.map(resource),
  };
  return `${JSON.stringify(described, null, 2)}\n`;
}

const resource = ({ name, type, uk, en, table, bytes, sha256 }: WrittenFile) => ({
  name: name.toLowerCase(),
  path: name,
  title: en,
  description: uk,
  format: name.split('.').at(-1),
  mediatype: type,
  bytes,
  hash: `sha256:${sha256}`,
  ...(table !== undefined && { type: 'table', encoding: 'utf-8', schema: schemaOf(table) }),
});

const schemaOf = ({ columns, key, references }: Table) => ({
  fields: columns.map(({ name, type, uk, en }) => ({ name, type, title: en, description: uk })),
  missingValues: [''],
  ...(key.length > 0 && { primaryKey: key }),
  ...(references.length > 0 && { foreignKeys: references.map(foreignKey) }),
});

const foreignKey = ({ fields, table, key }: Reference) => ({
  fields,
  reference: { resource: `${table}.csv`, fields: key },
});
