import { expect, test } from 'vitest';
import { findFunders } from '../../../../web/features/search/find-funders.ts';
import { findItems } from '../../../../web/features/search/find-items.ts';
import { labelIn } from '../../../../web/features/search/label-in.ts';
import { glanceOfKey, readKey, refOfKey } from '../../../../web/features/search/option-key.ts';
import { addRecent, forgetRecent, readRecent } from '../../../../web/features/search/recent.ts';
import { type Found, firstKey } from '../../../../web/features/search/use-found.ts';
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

const none: Found = {
  q: 'x',
  position: null,
  places: [],
  items: [],
  projects: [],
  funders: [],
  withWords: 0,
  state: 'done',
};
const eib = { id: 'eib', nameUk: 'Європейський інвестиційний банк', nameEn: 'EIB' };

test('Enter takes a spot before a place, an item, a project and a funder, and the words at last', () => {
  expect(firstKey(none)).toBeNull();
  expect(firstKey({ ...none, withWords: 2 })).toBe('words ');
  expect(firstKey({ ...none, withWords: 2, funders: [eib] })).toBe('funder eib');
  expect(firstKey({ ...none, funders: [eib], items })).toBe('item 1');
  expect(firstKey({ ...none, items, position: [38.4, 48.9] })).toBe('position 38.4,48.9');
});

test('a key tells what was chosen, what it selects and where the map looks meanwhile', () => {
  expect(readKey('item 2.1.2/3')).toEqual({ what: 'item', id: '2.1.2/3' });
  expect(readKey('words ')).toEqual({ what: 'words', id: '' });
  expect(readKey('castle 1').what).toBeNull();
  expect(refOfKey('project dfrr-2018-105')).toBe('project:dfrr-2018-105');
  expect(refOfKey('funder eib')).toBe('funder:eib');
  expect(refOfKey('words ')).toBeNull();
  expect(glanceOfKey('position 38.4,48.9')).toEqual([38.4, 48.9]);
  expect(glanceOfKey('place UA44')).toBe('UA44');
  expect(glanceOfKey('funder eib')).toBeNull();
});

test('funders are found by words of their names in either language, or by their id', () => {
  const all = [eib, { id: 'usaid', nameUk: 'Агентство США', nameEn: 'USAID' }];
  expect(findFunders(all, 'інвестиційний європейський')).toEqual([eib]);
  expect(findFunders(all, 'eib')).toEqual([eib]);
  expect(findFunders(all, ' ')).toEqual([]);
});

test('choices are remembered by their words, the last first, each once, and can be forgotten', () => {
  const memory = new Map<string, string>();
  const kept = {
    getItem: (key: string) => memory.get(key) ?? null,
    setItem: (key: string, value: string) => void memory.set(key, value),
    removeItem: (key: string) => void memory.delete(key),
  };
  const found = { ...none, items, funders: [eib] };
  expect(labelIn(found, 'item 1.1', 'uk')).toBe('1.1 Мережа доріг');
  expect(labelIn(found, 'funder eib', 'en')).toBe('EIB');
  expect(labelIn(found, 'position 38.4,48.9', 'en')).toBe('48.9, 38.4');
  expect(labelIn(found, 'words ', 'uk')).toBeUndefined();
  for (const key of ['a', 'b', 'a']) addRecent(kept, { key, label: key });
  expect(readRecent(kept).map(({ key }) => key)).toEqual(['a', 'b']);
  for (const key of ['c', 'd', 'e', 'f', 'g']) addRecent(kept, { key, label: key });
  expect(readRecent(kept)).toHaveLength(6);
  forgetRecent(kept);
  expect(readRecent(kept)).toEqual([]);
});

test('what somebody else wrote there is no list of choices', () => {
  const kept = (text: string) => ({ getItem: () => text });
  expect(readRecent(kept('{'))).toEqual([]);
  expect(readRecent(kept('{"a":1}'))).toEqual([]);
  expect(readRecent(kept('[1,null,{"key":"place x","label":"X"}]'))).toEqual([
    { key: 'place x', label: 'X' },
  ]);
});
