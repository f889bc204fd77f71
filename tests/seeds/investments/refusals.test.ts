import { loadInvestments, SeedError } from '@stratlas/seeds';
import { describe, expect, it } from 'vitest';
import { readSeed, seedFiles } from '../../../seeds/files.ts';

const { investments, funding, participants, reviews, taskReviews, projectPlaces, merges } =
  seedFiles;

function complaint(changed: string, from: string | RegExp, to: string): SeedError {
  const text = readSeed(changed);
  const broken = text.replace(from, to);
  expect(broken).not.toBe(text);
  try {
    loadInvestments((file) => (file === changed ? broken : readSeed(file)));
  } catch (error) {
    if (error instanceof SeedError) return error;
    throw error;
  }
  throw new Error('It was accepted.');
}

describe('investments that cannot be right are refused with file, line, expected and found', () => {
  it.each([
    ['a sum in words', investments, '5486848.0', 'about 5 million', investments, 2, 'amount'],
    ['a sum of thousandths', investments, '5486848.0', '5486848.001', investments, 2, 'decimals'],
    ['a row twice', investments, 'dfrr-2021-002', 'dfrr-2021-001', investments, 3, 'once'],
    ['money of no row', funding, 'eib-roads-2020', 'eib-roads-2030', funding, 6, 'an id of'],
    ['a funder unknown', funding, ',world-bank,', ',worldbank,', funding, 2, 'an id of its table'],
    [
      'a split of more',
      funding,
      ',3000000,USD,multi',
      ',3000001,USD,multi',
      investments,
      189,
      '1404',
    ],
    ['a participant unknown', participants, ',unfpa,', ',unpfa,', participants, 3, 'an id of'],
    ['a wrong decision', reviews, 'eib-uerp,multi_region', 'eib-uerp,counted', reviews, 7, 'multi'],
    ['no decision', reviews, /^nefco-rub.*\n/m, '', reviews, 202, 'nefco-rub with decision'],
    [
      'a guess that was none',
      taskReviews,
      ',3.2.2,1.3.2',
      ',3.2.1,1.3.2',
      taskReviews,
      13,
      '3.2.2',
    ],
    ['tasks of 101 %', taskReviews, '2.1.2:65', '2.1.2:66', taskReviews, 15, 'shares of 100 %'],
    ['places of 99 %', projectPlaces, ',33.34,', ',32.34,', projectPlaces, 64, 'shares of 100 %'],
    ['no place', projectPlaces, /^nefco-rub.*\n/m, '', investments, 202, 'a place'],
    ['a merge of no row', merges, 'dfrr-2021-007', 'dfrr-2021-999', merges, 2, 'ids of rows'],
    ['a row in two merges', merges, 'dfrr-2021-007', 'dfrr-2020-030', merges, 5, 'once'],
    ['a merge of another name', merges, 'dfrr-2020-035,', 'dfrr-2021-007,', merges, 2, 'first'],
  ])('%s', (_, changed, from, to, file, line, expected) => {
    const error = complaint(changed, from, to);
    expect([error.file, error.line]).toEqual([file, line]);
    expect(error.message).toContain(expected);
  });
});
