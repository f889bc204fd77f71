import type { Cell } from '../read/table.ts';
import { type Target, targetOf } from './target.ts';

/** Headings of a table, and where its data begin. */
export interface Headings {
  /** One for each column, empty where there is none. */
  names: string[];
  /** Index of the first row of data. */
  dataFrom: number;
}

/** Headings stand within the first rows, under titles and remarks. */
const searched = 25;

const textOf = (cell: Cell | undefined): string =>
  cell === null || cell === undefined ? '' : String(cell).trim().replaceAll(/\s+/g, ' ');

/**
 * The row, or the two rows with merged cells, that say most; where none says a thing the first one
 * with texts. Undefined for a table without any.
 */
export function findHeadings(
  rows: readonly (readonly Cell[])[],
  target: (heading: string) => Target | undefined = targetOf,
): Headings | undefined {
  const found = rows.slice(0, searched).flatMap((row, index) => {
    const single = row.map(textOf);
    const next = rows[index + 1];
    const merged = next && looksLikeHeadings(next) ? mergedWith(single, next.map(textOf)) : null;
    return [
      candidate(single, index + 1, target),
      ...(merged ? [candidate(merged, index + 2, target)] : []),
    ];
  });
  const best = found.sort((a, b) => b.score - a.score || a.dataFrom - b.dataFrom)[0];
  if (best === undefined || best.score === 0) return firstTexts(rows);
  const { names, dataFrom } = best;
  return { names, dataFrom: dataFrom + Number(isNumbering(rows[dataFrom])) };
}

function firstTexts(rows: readonly (readonly Cell[])[]): Headings | undefined {
  const index = rows.slice(0, searched).findIndex(looksLikeHeadings);
  const row = rows[index];
  return row && { names: row.map(textOf), dataFrom: index + 1 };
}

function candidate(
  names: string[],
  dataFrom: number,
  target: (heading: string) => Target | undefined,
) {
  const meant = names.filter((name) => name !== '').flatMap((name) => target(name) ?? []);
  const distinct = new Set(meant.map(({ column, year, kind }) => `${column.key} ${year} ${kind}`));
  return { names, dataFrom, score: distinct.size };
}

/** Texts and years only: a row of data has other numbers. */
const looksLikeHeadings = (row: readonly Cell[]): boolean =>
  row.some((cell) => textOf(cell) !== '') &&
  row.every((cell) => textOf(cell) === '' || /\p{L}|^(?:19|20)\d\d$/u.test(textOf(cell)));

/** A cell merged over several columns stands only in the first of them. */
function mergedWith(upper: readonly string[], lower: readonly string[]): string[] | null {
  const width = Math.max(upper.length, lower.length);
  let spread = '';
  let isMerged = false;
  const names = Array.from({ length: width }, (_, index) => {
    const [above, below] = [upper[index] ?? '', lower[index] ?? ''];
    if (above !== '') spread = above;
    if (below === '') return above;
    if (above === '') isMerged = true;
    return spread === '' ? below : `${spread} / ${below}`;
  });
  return isMerged ? names : null;
}

/** Many official tables number their columns beneath the headings. */
const isNumbering = (row: readonly Cell[] | undefined): boolean => {
  const numbers = (row ?? []).map(textOf).filter((text) => text !== '');
  return numbers.length > 2 && numbers.every((text, index) => text === String(index + 1));
};
