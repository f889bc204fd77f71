import { describe, expect, it, test } from 'vitest';
import type { MoneyResponse } from '../../../../server/contract/money.ts';
import { csvOf } from '../../../../web/features/charts/csv.ts';
import { deviationRows } from '../../../../web/features/charts/deviation-rows.ts';
import { isButton } from '../../../../web/features/charts/model.ts';
import { nextMark } from '../../../../web/features/charts/next-mark.ts';
import { rankedRows, yearRows } from '../../../../web/features/charts/rows.ts';

const planned = (amountMinor: number): MoneyResponse[] => [
  { kind: 'planned', currency: 'UAH', amountMinor },
];
const total = (key: string | null, amountMinor: number) => ({
  key,
  projects: 1,
  money: planned(amountMinor),
});
const open = { from: null, to: null };

describe('the rows of years', () => {
  it('have no gaps, keep kinds apart, and say which years are chosen', () => {
    const rows = yearRows([total('2019', 5), total('2021', 7), total(null, 1)], 'UAH', {
      from: 2020,
      to: null,
    });
    expect(rows.map(({ key, values, isPressed }) => [key, values, isPressed])).toEqual([
      ['2019', [5, null, null], false],
      ['2020', [null, null, null], true],
      ['2021', [7, null, null], true],
    ]);
    expect(rows[0]?.change).toEqual({ from: 2019, to: 2019 });
    expect(yearRows([], 'UAH', open)).toEqual([]);
  });
});

describe('the rows of a ranking', () => {
  const ranking = {
    kind: 'planned',
    currency: 'UAH',
    field: 'funder',
    chosen: ['b'],
    nameOf: (key: string) => key.toUpperCase(),
    words: { others: (count: number) => `${count} more`, none: 'unknown' },
    most: 2,
  } as const;

  it('are the largest, the others together, and what has no key at the end', () => {
    const totals = [total('a', 1), total('b', 9), total('c', 3), total('d', 2), total(null, 4)];
    const rows = rankedRows(totals, ranking);
    expect(rows.map(({ label, values }) => [label, ...values])).toEqual([
      ['B', 9],
      ['C', 3],
      ['2 more', 3],
      ['unknown', 4],
    ]);
    expect(rows.map(({ change }) => change)).toEqual([
      { funder: ['b'] },
      { funder: ['c'] },
      { funder: ['d', 'a'] },
      null,
    ]);
    expect(rows.map(({ isPressed }) => isPressed)).toEqual([true, false, false, false]);
    expect(rows.map(isButton)).toEqual([true, true, true, false]);
  });
});

test('the rows of a deviation say by how much, and a project is selected by them', () => {
  const project = { projectId: 'p', titleUk: 'Дах', titleEn: 'Roof', planned: 10, disbursed: 7 };
  const [row] = deviationRows({ years: [], projects: [project] }, 'project', open, 'en', null);
  expect(row).toMatchObject({ label: 'Roof', values: [10, 7, -3], selects: 'project:p' });
});

test('the table behind a chart is a CSV that spreadsheets read, and never a formula', () => {
  const row = { key: 'a', change: null, clear: {}, isPressed: false };
  const rows = [
    { ...row, label: '=1+1', values: [123_45] },
    { ...row, label: 'Дах, "новий"', values: [null] },
  ];
  expect(csvOf({ heads: ['Джерело', 'Заплановано'], rows, currency: 'UAH' })).toBe(
    '\uFEFFДжерело,"Заплановано, UAH"\r\n\'=1+1,123.45\r\n"Дах, ""новий""",\r\n',
  );
});

test('arrows go from mark to mark and stop at the ends', () => {
  const keys = ['a', 'b', 'c'];
  expect([
    nextMark(keys, 'a', 'ArrowRight'),
    nextMark(keys, 'c', 'ArrowDown'),
    nextMark(keys, 'c', 'ArrowUp'),
    nextMark(keys, 'c', 'Home'),
    nextMark(keys, 'a', 'x'),
  ]).toEqual(['b', 'c', 'b', 'a', null]);
});
