import type { ImportProblem } from '../../../contract/import.ts';
import type { Line, ListName, Value } from '../../columns/column.ts';
import type { At } from '../problem.ts';

/** Values by field, of those fields that a file has: what it does not have stays as it is. */
export type GivenLine = Line;

/** A line of a list, with where it stands. */
export interface GivenMember {
  line: GivenLine;
  at: At;
}

/** What a file says of one project, gathered from all its rows. */
export interface Given {
  /** Of the first row. */
  at: At;
  id: string | null;
  project: Record<string, Value>;
  /** Where each field of the project stands. */
  fields: Record<string, At>;
  /** Lists of which the file has columns; others stay as they are. */
  lists: Partial<Record<ListName, GivenMember[]>>;
  problems: ImportProblem[];
}

/** Fields that may be empty; all others are taken as not given when their cell is. */
const nullable = new Set([
  'start',
  'end',
  'partOf',
  'beneficiaryCount',
  'placeId',
  'geometry',
  'lon',
  'lat',
  'amountMinor',
  'year',
  'untilYear',
  'baseline',
  'baselineYear',
  'target',
  'actual',
  'url',
  'row',
]);

/** What an empty cell says; undefined where it says nothing. */
export function emptyValue(field: string, kind: string): Value | undefined {
  if (nullable.has(field)) return null;
  return kind === 'text' || kind === 'long' ? '' : undefined;
}
