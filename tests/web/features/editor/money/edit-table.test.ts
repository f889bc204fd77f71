import { describe, expect, test } from 'vitest';
import { tablesOf } from '../../../../../server/contract/money-table.ts';
import {
  withCell,
  withHead,
  withoutLine,
} from '../../../../../web/features/editor/money/edit-table.ts';
import { fewSums as funding, aSum as sum } from '../../../../money.ts';

function lineOf(sums: readonly (typeof funding)[number][]) {
  const line = tablesOf(sums, [])[0]?.lines[0];
  if (!line) throw new Error('no line');
  return line;
}
const year = (number: number) => ({ year: number, untilYear: null });

describe('a cell', () => {
  test('is changed, added behind its line, and taken away', () => {
    const line = lineOf(funding);
    expect(withCell(funding, line, year(2022), 5)[1]).toEqual(sum({ year: 2022, amountMinor: 5 }));
    const added = withCell(funding, line, year(2023), 9);
    expect(added[2]).toEqual(sum({ year: 2023, amountMinor: 9 }));
    expect(added).toHaveLength(5);
    expect(withCell(funding, line, year(2022), null)).toHaveLength(3);
  });

  test('that is the last of its line stays without a sum, so that the source stays', () => {
    const line = lineOf([sum({})]);
    expect(withCell([sum({})], line, year(2021), null)).toEqual([sum({ amountMinor: null })]);
  });

  test('takes the place of a line that had no sum yet', () => {
    const empty = [sum({ year: null, amountMinor: null })];
    const line = lineOf(empty);
    expect(withCell(empty, line, year(2024), 8)).toEqual([sum({ year: 2024, amountMinor: 8 })]);
  });
});

test('a change of a source holds for all of its years; without it they are gone', () => {
  const line = lineOf(funding);
  const changed = withHead(funding, line, { funder: 'another' });
  expect(changed.map(({ funder }) => funder)).toEqual([
    'another',
    'another',
    'rubizhne',
    'state-fund',
  ]);
  expect(withoutLine(funding, line)).toEqual([funding[2], funding[3]]);
});
