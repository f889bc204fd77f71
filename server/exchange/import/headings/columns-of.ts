import { createHash } from 'node:crypto';
import type { ImportProblem } from '../../../contract/import.ts';
import { problem } from '../problem.ts';
import type { Table } from '../read/table.ts';
import { findHeadings } from './find.ts';
import { chosenTarget, foldHeading, type Target, targetOf } from './target.ts';

/** Which column each heading stands for, as a person chose: a key, or null to leave it out. */
export type Mapping = Readonly<Record<string, string | null>>;

/** A table whose columns are understood. */
export interface MappedTable {
  table: Table;
  names: readonly string[];
  /** One for each column, undefined where it is left out. */
  targets: readonly (Target | undefined)[];
  dataFrom: number;
  /** Names its set of headings, so that a choice can be remembered for it. */
  headingSet: string;
  problems: ImportProblem[];
}

/** The set of headings as a key, whatever their order. */
const headingSetOf = (names: readonly string[]): string =>
  createHash('sha256')
    .update([...new Set(names.map(foldHeading))].sort().join('|'))
    .digest('hex')
    .slice(0, 32);

/**
 * Guesses what the columns of a table mean, after what people chose for such headings.
 * @param chosen gives the mapping for a set of headings
 * @returns undefined for a table without any known heading, which is no table of projects
 */
export function mapColumns(
  table: Table,
  chosen: (headingSet: string) => Mapping,
): MappedTable | undefined {
  const headings = findHeadings(table.rows);
  if (headings === undefined) return undefined;
  const { names, dataFrom } = headings;
  const headingSet = headingSetOf(names.filter(Boolean));
  const mapping = chosen(headingSet);
  const problems: ImportProblem[] = [];
  const seen = new Set<string>();
  const targets = names.map((name, index) => {
    const key = mapping[name];
    if (name === '' || key === null) return undefined;
    const target = key === undefined ? targetOf(name) : chosenTarget(name, key);
    if (target === undefined) return undefined;
    const meaning = `${target.column.key} ${target.year} ${target.kind}`;
    if (seen.has(meaning)) {
      const at = { table: table.name, row: dataFrom + table.firstRow - 1, column: name, index };
      problems.push(problem('heading_twice', at, { weight: 'notice', names: [name] }));
      return undefined;
    }
    seen.add(meaning);
    return target;
  });
  return { table, names, targets, dataFrom, headingSet, problems };
}
