import type { ImportProblem, Mend } from '../../contract/import.ts';
import { cellName } from '../columns/cell-name.ts';
import { messages, type ProblemCode } from './messages.ts';

/** Where something stands in a file. */
export interface At {
  table: string | null;
  /** From 1; null for the table as a whole. */
  row: number | null;
  /** Heading and, in a table, its place from 0. */
  column?: string;
  index?: number;
}

export const nowhere: At = { table: null, row: null };

interface Said {
  value?: unknown;
  mend?: Mend;
  weight?: ImportProblem['weight'];
  /** What the words of the message name. */
  names?: readonly (string | number)[];
}

const maxValue = 80;

const cut = (text: string): string =>
  text.length > maxValue ? `${text.slice(0, maxValue)}…` : text;

/** Puts a problem into words. Errors unless told otherwise. */
export function problem(code: ProblemCode, at: At, said: Said = {}): ImportProblem {
  const { value, mend = null, weight = 'error', names = [] } = said;
  const { uk, en } = messages[code];
  const fill = (words: string) =>
    words.replaceAll(/\{(\d)\}/g, (_, index) => cut(String(names[Number(index)] ?? '')));
  return {
    code,
    weight,
    table: at.table,
    row: at.row,
    column: at.column ?? null,
    cell: at.row !== null && at.index !== undefined ? cellName(at.row, at.index) : null,
    value: value === undefined ? null : cut(String(value)),
    mend,
    messageUk: fill(uk),
    messageEn: fill(en),
  };
}

/** A file that cannot be read at all; nothing of it was taken. */
export class ImportError extends Error {
  override readonly name = 'ImportError';
  readonly problem: ImportProblem;

  constructor(code: ProblemCode, at: At = nowhere, said: Said = {}) {
    const made = problem(code, at, said);
    super(made.messageEn);
    this.problem = made;
  }
}
