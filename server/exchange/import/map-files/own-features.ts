import { z } from 'zod';
import { lists } from '../../columns/column.ts';
import { allColumns } from '../../columns/columns.ts';
import { linesOf, type PublicProject } from '../../columns/lines.ts';
import { rowsOf } from '../../columns/rows.ts';
import { decimalOf, unitFields } from '../../columns/value.ts';
import type { Cell, Table } from '../read/table.ts';
import type { RawFeature } from './features.ts';

const line = z.record(z.string(), z.unknown());
const list = z.preprocess(
  (value) => (typeof value === 'string' ? jsonOf(value) : value),
  z.array(line),
);

/** What a feature of our own export has: each list of a project, perhaps as JSON in a text. */
const own = z.looseObject(Object.fromEntries(lists.map((name) => [name, list])));

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Whether a feature holds a whole project as our own export writes it. */
export const isOwnFeature = ({ properties }: RawFeature): boolean =>
  properties !== null &&
  properties !== undefined &&
  'items' in properties &&
  own.safeParse(properties).success;

const columns = allColumns.filter(
  ({ kind, field }) => field === 'line' || (kind !== 'words' && kind !== 'note'),
);

/**
 * Features of our own export as the rows of a table. Their geometries say the same as their places,
 * so they are left aside.
 */
export function ownTable(features: readonly RawFeature[]): Table {
  const rows = features.flatMap(({ id, properties }, index) => {
    const project = { id, ...own.parse(properties) } as unknown as PublicProject;
    return rowsOf(linesOf(withGeometries(project))).map((row) => ({ row, number: index + 1 }));
  });
  return {
    name: '',
    rows: [
      columns.map(({ key }) => key),
      ...rows.map(({ row }) =>
        columns.map(({ group, field, kind }): Cell => {
          const value = unitFields.includes(field) ? null : (row[group]?.[field] ?? null);
          return kind === 'money' && typeof value === 'number' ? decimalOf(value) : value;
        }),
      ),
    ],
    firstRow: 0,
    rowNumbers: [0, ...rows.map(({ number }) => number)],
    problems: [],
    kind: 'features',
  };
}

/** A place without a geometry may have lost the member on its way. */
const withGeometries = (project: PublicProject): PublicProject => ({
  ...project,
  places: project.places.map((place) => ({ ...place, geometry: place.geometry ?? null })),
});
