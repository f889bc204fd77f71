import type { Funding } from '@stratlas/seeds/project';
import {
  columnIndexes,
  type MoneyLine,
  type MoneyTable,
  type Period,
  periodKey,
  tablesOf,
  totalOf,
} from '../../contract/money-table.ts';
import type { Block, Names } from './form.ts';
import { inThousands, isRound } from './numbers.ts';
import { kindWords, sourceWords, unitWords } from './words.ts';

const roundedNote = 'Суми округлено до однієї десятої тисячі; підсумки обчислено з точних сум.';

/** Sources by years, one table for each kind and currency, with totals of rows and columns. */
export function moneyBlocks(funding: readonly Funding[], names: Names): Block[] {
  return tablesOf(funding, []).map((table): Block => {
    const all = table.lines.flatMap(({ cells }) => [...cells.values()]);
    const isExact = all.every((index) => isRound(funding[index]?.amountMinor ?? 0));
    return {
      kind: 'table',
      title: `${kindWords[table.kind]}, ${unitWords[table.currency]}`,
      head: ['Джерело фінансування', ...table.columns.map(periodWords), 'Разом'],
      body: table.lines.map((line) => lineCells(funding, table, line, names)),
      total: totals(funding, table, all),
      note: isExact ? '' : roundedNote,
    };
  });
}

const periodWords = ({ year, untilYear }: Period): string =>
  year === null ? 'рік невідомий' : untilYear === null ? String(year) : `${year}–${untilYear}`;

function lineCells(
  funding: readonly Funding[],
  { columns }: MoneyTable,
  { head, cells }: MoneyLine,
  names: Names,
): string[] {
  const source = `${sourceWords[head.sourceClass]}: ${names.organisation(head.funder)}`;
  const amounts = columns.map((column) => {
    const index = cells.get(periodKey(column));
    return index === undefined ? '–' : sumOf(funding, [index]);
  });
  return [source, ...amounts, sumOf(funding, [...cells.values()])];
}

const totals = (funding: readonly Funding[], table: MoneyTable, all: number[]): string[] => [
  'Разом',
  ...table.columns.map((column) => sumOf(funding, columnIndexes(table, column))),
  sumOf(funding, all),
];

/** Where no sum is known at all, none is printed: a nought would be one. */
function sumOf(funding: readonly Funding[], indexes: number[]): string {
  const { amountMinor, unknown } = totalOf(funding, indexes);
  return indexes.length === unknown ? '–' : inThousands(amountMinor);
}
