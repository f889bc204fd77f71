import { importLimits } from '../../../contract/import.ts';
import { type At, ImportError, problem } from '../problem.ts';
import type { Table } from './table.ts';

const tabLike = [';', ',', '\t', '|'];

/** The mark that parts the first lines most evenly; the semicolon where nothing is parted. */
function separatorOf(text: string): string {
  const lines = firstLines(text);
  const scores = tabLike.map((mark) => {
    const counts = lines.map((line) => line.replaceAll(/"[^"]*"/g, '').split(mark).length);
    const most = Math.max(...counts);
    return { mark, score: most === 1 ? 0 : counts.filter((count) => count === most).length * most };
  });
  return scores.sort((a, b) => b.score - a.score)[0]?.mark ?? ';';
}

const firstLines = (text: string): string[] =>
  text
    .slice(0, 64 * 1024)
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== '')
    .slice(0, 30);

/** Reads CSV (RFC 4180) whatever parts its cells. @throws ImportError `too_many_rows` */
export async function readCsv(text: string): Promise<Table> {
  const { default: papa } = await import('papaparse');
  // Excel writes `sep=;` before the headings.
  const declared = /^sep=(.)\r?\n/.exec(text);
  const body = declared ? text.slice(declared[0].length) : text;
  const { data, errors } = papa.parse<string[]>(body, {
    delimiter: declared?.[1] ?? separatorOf(body),
    preview: importLimits.rows + 30,
  });
  if (data.length > importLimits.rows + 25) {
    throw new ImportError('too_many_rows', undefined, { names: [importLimits.rows] });
  }
  const firstRow = declared ? 2 : 1;
  const broken = errors.filter(({ type }) => type === 'Quotes').slice(0, 10);
  return {
    name: '',
    rows: data,
    firstRow,
    problems: broken.map(({ row = 0 }) => problem('broken_quotes', at(row + firstRow))),
    kind: 'csv',
  };
}

const at = (row: number): At => ({ table: '', row });
