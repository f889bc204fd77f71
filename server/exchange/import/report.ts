import {
  type ImportCounts,
  type ImportOutcome,
  type ImportReport,
  type ImportRow,
  type ImportTable,
  importLimits,
} from '../../contract/import.ts';
import type { MappedTable } from './headings/columns-of.ts';
import type { Plan } from './plan.ts';
import type { Cell } from './read/table.ts';
import { type Decision, isError } from './records/decide.ts';

/** Rows that are searched for a value to show. */
const sampled = 20;

const order: readonly ImportOutcome[] = ['error', 'changed', 'new', 'same'];

/** Whether the file may be imported as it is. */
export const isSound = ({ decisions, problems }: Plan): boolean =>
  !problems.some(isError) && decisions.every(({ outcome }) => outcome !== 'error');

export function countsOf(decisions: readonly Decision[]): ImportCounts {
  const counts: ImportCounts = { new: 0, changed: 0, same: 0, error: 0 };
  for (const { outcome } of decisions) counts[outcome] += 1;
  return counts;
}

/** What a person is told of an import, the errors first. @param importId null where nothing was saved */
export function reportOf(plan: Plan, fileName: string, importId: string | null): ImportReport {
  const { file, decisions, problems } = plan;
  const told = decisions
    .filter(({ outcome, problems: own }) => outcome !== 'same' || own.length > 0)
    .sort((a, b) => order.indexOf(a.outcome) - order.indexOf(b.outcome));
  return {
    importId,
    format: file.format,
    fileName,
    tables: file.records ? [recordsTable(decisions)] : file.tables.map(tableOf),
    counts: countsOf(decisions),
    problems: problems.slice(0, importLimits.listed),
    rows: told.slice(0, importLimits.listed).map(rowOf),
    notListed: Math.max(0, told.length - importLimits.listed),
  };
}

/** Standards have no headings that a person could choose the meaning of. */
const recordsTable = ({ length }: readonly Decision[]): ImportTable => ({
  name: '',
  rows: length,
  headings: [],
  samples: [],
});

function tableOf({ table, names, targets, dataFrom }: MappedTable): ImportTable {
  const named = names.flatMap((heading, index) => (heading === '' ? [] : [{ heading, index }]));
  const first = table.rows.slice(dataFrom, dataFrom + sampled);
  return {
    name: table.name,
    rows: table.rows.slice(dataFrom).filter((row) => row.some((cell) => textOf(cell) !== ''))
      .length,
    headings: named.map(({ heading, index }) => ({
      heading,
      column: targets[index]?.column.key ?? null,
    })),
    samples: named.map(({ index }) => sampleOf(first, index)),
  };
}

/** The first value of a column, so that people see what a heading is about. */
const sampleOf = (rows: readonly (readonly Cell[])[], index: number): string => {
  const texts = rows.map((row) => textOf(row[index]));
  return (texts.find((text) => text !== '') ?? '').slice(0, 80);
};

const textOf = (cell: Cell | undefined): string =>
  cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell ?? '').trim();

const rowOf = ({ given, id, title, outcome, changes, problems }: Decision): ImportRow => ({
  table: given.at.table ?? '',
  row: given.at.row ?? 0,
  id,
  title,
  outcome,
  changes: outcome === 'changed' ? changes : [],
  problems,
});
