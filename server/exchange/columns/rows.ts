import { type Group, type Line, type Lines, type ListName, lists } from './column.ts';

/** A row of the one table that CSV has: lines of several groups side by side. */
export type Row = Partial<Record<Group, Line>>;

/**
 * Lays a project out as rows of one table. A sum stands in one row only, so that a column of sums
 * adds up. What a project has one of stands on each of its rows; what it has several of has a row
 * each, without a sum, because nobody knows what of the money is whose. `line` says what a row is
 * about, so that it is read back as that alone.
 */
export function rowsOf(lines: Lines): Row[] {
  const common: Row = {};
  const own: Row[] = lines.funding.map((line) => about('funding', line, lines));
  for (const list of lists) {
    if (list === 'funding') continue;
    const [first, ...others] = lines[list];
    if (first && others.length === 0) common[list] = first;
    else own.push(...lines[list].map((line) => about(list, line, lines)));
  }
  if (own.length === 0) own.push({ project: lines.project });
  return own.map((row) => ({ ...common, ...row }));
}

const about = (list: ListName, line: Line, { project }: Lines): Row => ({
  project: { ...project, line: list },
  [list]: line,
});
