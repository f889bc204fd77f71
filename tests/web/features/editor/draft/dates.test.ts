import { expect, test } from 'vitest';
import {
  readDate,
  writeDate,
  yearsBetween,
} from '../../../../../web/features/editor/draft/dates.ts';

test.each([
  ['', null],
  ['2024', '2024'],
  ['3.2024', '2024-03'],
  ['15.03.2024', '2024-03-15'],
  ['15/3/2024', '2024-03-15'],
  ['2024-03', '2024-03'],
  ['навесні', 'навесні'],
])('«%s» is read as %s', (text, date) => {
  expect(readDate(text)).toBe(date);
});

test('a date is written as Ukrainians do, and what is no date as it was typed', () => {
  expect(['2024', '2024-03', '2024-03-15', 'навесні', null].map(writeDate)).toEqual([
    '2024',
    '03.2024',
    '15.03.2024',
    'навесні',
    '',
  ]);
});

test('the years of a period are all of it; of one date that year; of nonsense none', () => {
  expect(yearsBetween('2021-05', '2023')).toEqual([2021, 2022, 2023]);
  expect(yearsBetween('2021', null)).toEqual([2021]);
  expect(yearsBetween('2023', '2021')).toEqual([]);
  expect(yearsBetween('навесні', null)).toEqual([]);
});
