import { type Separator, separators } from '../../contract/exchange.ts';
import type { Column } from '../columns/column.ts';
import { allColumns } from '../columns/columns.ts';
import { escapeFormula } from '../columns/formula.ts';
import { linesOf } from '../columns/lines.ts';
import { type Row, rowsOf } from '../columns/rows.ts';
import { decimalOf, shown } from '../columns/value.ts';
import { type About, aboutText } from './about.ts';
import type { Export } from './export.ts';

const aboutHeading = { uk: 'Про дані', en: 'About the data' } as const;

/** CSV (RFC 4180) in UTF-8 with a byte order mark: one row for each sum, see `rowsOf`. */
export async function* csvExport(
  { projects, names, about }: Export,
  separator: Separator,
): AsyncGenerator<string> {
  const { language } = names;
  const quoted = quotedFor(separators[separator]);
  const line = (cells: readonly string[]) => `${cells.map(quoted).join(separators[separator])}\r\n`;
  const heading = language === 'uk' ? 'headingUk' : 'headingEn';
  yield `\uFEFF${line([...allColumns.map((column) => column[heading]), aboutHeading[language]])}`;
  let said = false;
  for await (const some of projects) {
    let text = '';
    for (const project of some) {
      rowsOf(linesOf(project)).forEach((row, index) => {
        const cells = allColumns.map((column) => cellText(column, row, index === 0, names));
        text += line([...cells, said ? '' : aboutCell(about, language)]);
        said = true;
      });
    }
    yield text;
  }
}

const aboutCell = (about: About, language: 'uk' | 'en') =>
  escapeFormula(aboutText(about, language));

function cellText(column: Column, row: Row, isFirst: boolean, names: Export['names']): string {
  const line = row[column.group];
  if (line === undefined || (!isFirst && column.group === 'project' && column.kind === 'long')) {
    return '';
  }
  const value = shown(column, line, names);
  if (value === null) return '';
  if (typeof value === 'string') return escapeFormula(value);
  return column.kind === 'money' ? decimalOf(value) : String(value);
}

/** Quotes a cell where it has to be. */
export const quotedFor = (separator: string) => (text: string) =>
  /["\r\n]/.test(text) || text.includes(separator) || text.trim() !== text
    ? `"${text.replaceAll('"', '""')}"`
    : text;
