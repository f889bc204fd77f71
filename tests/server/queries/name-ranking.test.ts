import { expect, test } from 'vitest';
import { bestNames, rankName } from '../../../server/queries/name-ranking.ts';

test.each([
  ['луганськ', 'луганськ', 0],
  ['луганськ', 'луг', 1],
  ['станично-луганська громада', 'луганська', 2],
  ['станично-луганська громада', 'гром луг', 2],
  ['станично-луганська громада', 'ганська', null],
  ['луганськ', 'луганськ місто', null],
  ['луганськ', '-', null],
])('«%s» answers «%s» with rank %s', (name, query, rank) => {
  expect(rankName(name, query)).toBe(rank);
});

test('of all names of a place the best is told', () => {
  const rows = [
    { placeId: 'a', form: 'Первомайський район', folded: 'первомайський район' },
    { placeId: 'a', form: 'Первомайськ', folded: 'первомайськ' },
    { placeId: 'b', form: 'Айдар', folded: 'айдар' },
  ];
  expect(bestNames(rows, 'первомайськ')).toEqual(
    new Map([['a', { form: 'Первомайськ', rank: 0 }]]),
  );
});
