import { closeSync, openSync, writeSync } from 'node:fs';
import { xlsxRow } from '../export/xlsx-cell.ts';
import { sheetEnd, sheetPath, sheetStart, workbookParts } from '../export/xlsx-parts.ts';
import { zipStream } from '../export/zip-stream.ts';
import type { CellValue, Table, TableSink } from './table.ts';

/** A workbook that is being written. */
export interface Workbook {
  table: (table: Table) => TableSink;
  end: () => void;
}

/** Begins a workbook with a sheet for each of the tables, and a first one that says what it is. */
export function workbook(
  file: string,
  tables: readonly Table[],
  about: readonly string[],
): Workbook {
  const descriptor = openSync(file, 'w');
  const zip = zipStream();
  const flush = () => {
    for (const bytes of zip.take()) writeSync(descriptor, bytes);
  };
  const sheets = ['about', ...tables.map(({ name }) => name)];
  for (const [path, content] of workbookParts(sheets)) zip.file(path).end(content);
  zip.file(sheetPath(1)).end(aboutSheet(about));
  return {
    table: (table) => {
      const sheet = zip.file(sheetPath(tables.indexOf(table) + 2));
      return sheetOf(sheet, table, flush);
    },
    end: () => {
      zip.end();
      flush();
      closeSync(descriptor);
    },
  };
}

const aboutSheet = (about: readonly string[]): string => {
  const rows = about.map((text, index) => xlsxRow(index + 1, [text], () => 'text'));
  return sheetStart([120]) + rows.join('') + sheetEnd;
};

type SheetFile = ReturnType<ReturnType<typeof zipStream>['file']>;

function sheetOf(sheet: SheetFile, { columns }: Table, flush: () => void): TableSink {
  let written = 1;
  sheet.write(sheetStart(columns.map(({ type }) => (type === 'string' ? 24 : 14))));
  sheet.write(
    xlsxRow(
      1,
      columns.map(({ name, uk }) => `${name}: ${uk}`),
      () => 'heading',
    ),
  );
  return {
    add: (rows) => {
      const text = rows.map(({ values }) => {
        written += 1;
        const cells = columns.map(({ name }) => cellValue(values[name] ?? null));
        return xlsxRow(written, cells, () => 'text');
      });
      if (text.length > 0) sheet.write(text.join(''));
      flush();
    },
    end: () => sheet.end(sheetEnd),
  };
}

const cellValue = (value: CellValue) => (typeof value === 'boolean' ? String(value) : value);
