import { type Group, type Line, type Lines, lists } from './column.ts';

/** A row of the one table that CSV has: lines of several groups side by side. */
export type Row = Partial<Record<Group, Line>>;

/**
 * Lays a project out as rows of one table. A sum stands in one row only, so that a column of sums
 * adds up. What a project has one of stands on each of its rows; what it has several of has a row
 * each, without a sum, because nobody knows what of the money is whose. Long texts stand on the first row.
 */
export function rowsOf(lines: Lines): Row[] {
  const common: Row = {};
  const own: Row[] = lines.funding.map((line) => ({ funding: line }));
  for (const list of lists) {
    if (list === 'funding') continue;
    const [first, ...others] = lines[list];
    if (first && others.length === 0) common[list] = first;
    else own.push(...lines[list].map((line) => ({ [list]: line })));
  }
  if (own.length === 0) own.push({});
  return own.map((row) => ({ project: lines.project, ...common, ...row }));
}
