import { describe, expect, test } from 'vitest';
import { columnIndexes, headOf, tablesOf, totalOf } from '../../../server/contract/money-table.ts';
import { fewSums as funding, aSum as sum } from '../../money.ts';

const first = (sums: readonly (typeof funding)[number][], years: number[] = []) => {
  const [table] = tablesOf(sums, years);
  const [line] = table?.lines ?? [];
  if (!table || !line) throw new Error('no table');
  return { table, line };
};
const year = (number: number) => ({ year: number, untilYear: null });
const local = { funder: 'rubizhne', sourceClass: 'local' } as const;

describe('the tables', () => {
  test('keep kinds and currencies apart', () => {
    const sums = [...funding, sum({ currency: 'EUR' })];
    expect(tablesOf(sums, []).map(({ kind, currency }) => `${kind} ${currency}`)).toEqual([
      'planned UAH',
      'disbursed UAH',
      'planned EUR',
    ]);
  });

  test('have a line for each source and a column for each year, of the period as well', () => {
    const { table } = first(funding, [2023]);
    expect(table.lines.map(({ head }) => head.funder)).toEqual(['state-fund', 'rubizhne']);
    expect(table.columns).toEqual([year(2021), year(2022), year(2023)]);
  });

  test('put spans after their first year, and unknown years last', () => {
    const { table } = first([sum({ year: null }), sum({ untilYear: 2023 }), sum({})]);
    expect(table.columns).toEqual([
      year(2021),
      { year: 2021, untilYear: 2023 },
      { year: null, untilYear: null },
    ]);
  });

  test('keep two sums of one source and year as two lines', () => {
    const { table } = first([sum({}), sum({ amountMinor: 7 })]);
    expect(table.lines.map(({ cells }) => [...cells.values()])).toEqual([[0], [1]]);
  });
});

test('rows and columns add up to the same total, and unknown sums are counted', () => {
  const { table, line } = first([...funding, sum({ ...local, year: 2022, amountMinor: null })]);
  expect(totalOf(funding, line.cells.values())).toEqual({ amountMinor: 300, unknown: 0 });
  const columns = table.columns.map((column) =>
    totalOf([...funding, sum({ amountMinor: null })], columnIndexes(table, column)),
  );
  expect(columns).toEqual([
    { amountMinor: 130, unknown: 0 },
    { amountMinor: 200, unknown: 1 },
  ]);
});

test('the head of a line is all that its years have in common', () => {
  expect(headOf(sum({}))).not.toHaveProperty('year');
});
