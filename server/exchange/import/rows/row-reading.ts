import type { Geometry } from 'geojson';
import type { ImportProblem } from '../../../contract/import.ts';
import type { Group, Value } from '../../columns/column.ts';
import { plainCell, readCell } from '../cells/read-cell.ts';
import type { MappedTable } from '../headings/columns-of.ts';
import type { Target } from '../headings/target.ts';
import { type At, problem } from '../problem.ts';
import { emptyValue } from './given.ts';

/** What the cells of one group say in one row. */
export interface Part {
  /** By field; empty cells say what an empty cell says. */
  values: Record<string, Value>;
  /** Words that stand for a code or an id, by field. */
  words: Record<string, { text: string; at: At }>;
  /** Each amount with what its column says of it. */
  amounts: Record<string, Value>[];
  /** Where the fields stand. */
  at: Record<string, At>;
  isEmpty: boolean;
}

export interface RowReading {
  at: At;
  parts: Partial<Record<Group, Part>>;
  geometry: Geometry | null;
  problems: ImportProblem[];
}

const emptyPart = (): Part => ({ values: {}, words: {}, amounts: [], at: {}, isEmpty: true });

/** Reads the cells of one row by what their columns mean; undefined for an empty row. */
export function readRow(mapped: MappedTable, index: number): RowReading | undefined {
  const { table, targets, names } = mapped;
  const cells = table.rows[index] ?? [];
  const row = table.rowNumbers?.[index] ?? index + table.firstRow;
  const geometry = table.geometries?.[index] ?? null;
  const reading: RowReading = { at: { table: table.name, row }, parts: {}, geometry, problems: [] };
  let isEmpty = geometry === null;
  targets.forEach((target, column) => {
    if (target === undefined) return;
    const at: At = { ...reading.at, column: names[column] ?? '' };
    // Features have no cells that a program for tables could show.
    if (table.kind !== 'features') at.index = column;
    const cell = plainCell(cells[column], table.kind === 'csv');
    reading.parts[target.column.group] ??= emptyPart();
    const part = reading.parts[target.column.group] as Part;
    if (cell !== null) isEmpty = false;
    take(reading, part, target, cell, at);
  });
  return isEmpty ? undefined : reading;
}

function take(
  { problems }: RowReading,
  part: Part,
  target: Target,
  cell: string | number | Date | null,
  at: At,
): void {
  const { field, kind } = target.column;
  if (kind === 'note') return;
  part.at[field] ??= at;
  if (cell === null) {
    const empty = emptyValue(field, kind);
    if (empty !== undefined && kind !== 'words') part.values[field] ??= empty;
    return;
  }
  part.isEmpty = false;
  if (kind === 'words') {
    part.words[field] = { text: String(cell), at };
    return;
  }
  part.at[field] = at;
  const read = readCell(target, cell);
  if ('code' in read) problems.push(problem(read.code, at, { value: cell, names: read.names }));
  else if (kind === 'money') part.amounts.push(read.values);
  else Object.assign(part.values, read.values);
}
