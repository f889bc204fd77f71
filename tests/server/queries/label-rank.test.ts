import { expect, test } from 'vitest';
import { labelRank } from '../../../server/queries/label-rank.ts';

const town = { kind: 'settlement', hromadaPopulation: null } as const;

test.each([
  [401_297, 0],
  [200_000, 0],
  [199_999, 1],
  [12_000, 2],
  [4_000, 3],
  [1_000, 4],
  [999, 5],
  [null, 5],
])('a settlement of %s people has rank %i', (population, rank) => {
  expect(labelRank({ ...town, population })).toBe(rank);
});

test('half of its hromada stands in for a centre without a census, but never less than a town', () => {
  expect(labelRank({ ...town, population: null, hromadaPopulation: 130_000 })).toBe(1);
  expect(labelRank({ ...town, population: null, hromadaPopulation: 900 })).toBe(3);
  expect(labelRank({ ...town, population: 250_000, hromadaPopulation: 130_000 })).toBe(0);
});

test('only settlements are ranked', () => {
  expect(labelRank({ kind: 'river', population: null, hromadaPopulation: null })).toBeNull();
});
