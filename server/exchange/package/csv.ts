import { closeSync, openSync, writeSync } from 'node:fs';
import { escapeFormula } from '../columns/formula.ts';
import { quotedFor } from '../export/csv.ts';
import type { CellValue, Table, TableSink } from './table.ts';

const quoted = quotedFor(',');
const line = (cells: readonly string[]): string => `${cells.map(quoted).join(',')}\r\n`;

/** Writes a table as CSV (RFC 4180): UTF-8, commas, a line of names first, nothing for what is not known. */
export function csvTable(file: string, { columns }: Table): TableSink {
  const descriptor = openSync(file, 'w');
  writeSync(descriptor, line(columns.map(({ name }) => name)));
  return {
    add: (rows) => {
      const lines = rows.map(({ values }) =>
        line(columns.map(({ name }) => cellText(values[name] ?? null))),
      );
      writeSync(descriptor, lines.join(''));
    },
    end: () => closeSync(descriptor),
  };
}

/** Programs for tables must not take a text for a formula. */
const cellText = (value: CellValue): string =>
  typeof value === 'string' ? escapeFormula(value) : String(value ?? '');
