import { expect, test } from 'vitest';
import { answerKey, tileQuery } from '../../../server/contract/answers.ts';

test.each([
  ['a path alone', '/api/strategy', '/api/strategy'],
  ['an origin, which says nothing', 'https://atlas.test/api/strategy', '/api/strategy'],
  ['parameters in any order', '/api/summary?q=a&in=UAH', '/api/summary?in=UAH&q=a'],
  ['a space in two spellings', '/api/summary?q=a%20b', '/api/summary?q=a+b'],
  ['a list with its commas', '/api/summary?item=1%2C2', '/api/summary?item=1,2'],
  ['an id in percents', '/api/places/%D0%B0', '/api/places/а'],
  [
    'the edition of a tile, which a book has one of',
    '/api/map/projects/7/77/43.mvt?edition=a1',
    '/api/map/projects/7/77/43.mvt',
  ],
])('one question has one name: %s', (_, address, key) => {
  expect(answerKey(address)).toBe(key);
});

test('the query of a tile is known, and what is no tile has none', () => {
  expect(tileQuery('/api/map/projects/7/77/43.mvt')).toBe('');
  expect(tileQuery('/api/map/projects/7/77/43.mvt?item=2&paid=disbursed')).toBe(
    'item=2&paid=disbursed',
  );
  expect(tileQuery('/api/map/projects.json')).toBeNull();
});
