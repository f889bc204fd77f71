import type { Feature, Geometry } from 'geojson';
import type { ImportProblem } from '../../../contract/import.ts';
import type { Cell, Table } from '../read/table.ts';

/** A feature before its geometry is judged: that may be anything. */
export interface RawFeature {
  id?: Feature['id'];
  geometry?: unknown;
  properties?: Readonly<Record<string, unknown>> | null;
}

/** Features as a table: properties are its columns, headings its first row, numbered from 0. */
export function featureTable(
  name: string,
  features: readonly RawFeature[],
  problems: readonly ImportProblem[] = [],
): Table {
  const headings = [
    ...new Set(features.flatMap(({ properties }) => Object.keys(properties ?? {}))),
  ];
  const withId = features.some(({ id }) => id !== undefined) && !headings.includes('id');
  const names = withId ? ['id', ...headings] : headings;
  return {
    name,
    rows: [
      names,
      ...features.map(({ id, properties }) =>
        names.map(
          (heading): Cell =>
            withId && heading === 'id' ? (id ?? null) : cellOf(properties?.[heading]),
        ),
      ),
    ],
    firstRow: 0,
    // What it really is, `mendGeometry` says.
    geometries: [null, ...features.map(({ geometry }) => (geometry ?? null) as Geometry | null)],
    problems,
    kind: 'features',
  };
}

const cellOf = (value: unknown): Cell => {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number') return Number.isNaN(value) ? null : value;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  return value instanceof Date ? localDay(value) : JSON.stringify(value);
};

/** Readers of features make dates in the time of this machine. */
const localDay = (date: Date): string =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
