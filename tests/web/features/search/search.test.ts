import { expect, test } from 'vitest';
import { findItems } from '../../../../web/features/search/find-items.ts';
import { type Found, firstKey, readKey } from '../../../../web/features/search/use-found.ts';
import { itemOf } from '../../state/items.ts';

const items = [
  itemOf('1', { textUk: 'Об’єднання 1.1', textEn: 'Union' }),
  itemOf('1.1', { textUk: 'Мережа доріг', textEn: 'Road network' }),
  itemOf('1.1.1', { textUk: 'Ремонт доріг', textEn: 'Road repair' }),
];
const codesFor = (query: string, limit = 8) =>
  findItems(items, query, limit).map(({ code }) => code);

test('items are found by words of either language, in any case and order', () => {
  expect(codesFor('ДОРІГ мережа')).toEqual(['1.1']);
  expect(codesFor('road')).toEqual(['1.1', '1.1.1']);
});

test('the kind of apostrophe does not matter', () => {
  expect(codesFor("об'єднання")).toEqual(['1']);
});

test('the item whose code was typed comes first', () => {
  expect(codesFor('1.1')).toEqual(['1.1', '1', '1.1.1']);
});

test('an empty query finds nothing, and no more is found than asked for', () => {
  expect(codesFor('  ')).toEqual([]);
  expect(codesFor('road', 1)).toEqual(['1.1']);
});

test('Enter takes a place before an item, and the words when there is neither', () => {
  const none: Found = { q: 'x', places: [], items: [], withWords: 0, state: 'done' };
  expect(firstKey(none)).toBeNull();
  expect(firstKey({ ...none, withWords: 2 })).toBe('words ');
  expect(firstKey({ ...none, withWords: 2, items })).toBe('item 1');
});

test('a key tells what was chosen', () => {
  expect(readKey('item 2.1.2/3')).toEqual({ what: 'item', id: '2.1.2/3' });
  expect(readKey('words ')).toEqual({ what: 'words', id: '' });
});
