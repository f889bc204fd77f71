import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LinkResponse } from '../../../server/contract/index.ts';
import { markPlaces } from '../../../web/state/text-marks.ts';

const item = {
  code: '2.1.2/2',
  textUk: 'Електрифікація гілки Попасна – Куп’янськ',
  startOffset: 100,
};

const link = (
  placeId: string,
  start: number,
  end: number,
  quoteCode = item.code,
): LinkResponse => ({
  id: `${placeId}:${start}`,
  itemCode: item.code,
  placeId,
  throughKind: null,
  relation: 'concerns',
  method: 'curated',
  quote: '',
  startOffset: 100 + start,
  endOffset: 100 + end,
  quoteCode,
  confidence: 1,
});

test('a text without links is one plain piece', () => {
  expect(markPlaces(item, [])).toEqual([{ text: item.textUk, placeIds: [] }]);
});

test('the words of a link are cut out and carry its place', () => {
  expect(markPlaces(item, [link('station', 21, 28)])).toEqual([
    { text: 'Електрифікація гілки ', placeIds: [] },
    { text: 'Попасна', placeIds: ['station'] },
    { text: ' – Куп’янськ', placeIds: [] },
  ]);
});

test('words within the words of another link belong to both places', () => {
  const pieces = markPlaces(item, [link('line', 15, 40), link('station', 21, 28)]);
  expect(pieces.map(({ text, placeIds }) => [text, placeIds])).toEqual([
    ['Електрифікація ', []],
    ['гілки ', ['line']],
    ['Попасна', ['line', 'station']],
    [' – Куп’янськ', ['line']],
  ]);
});

test('quotes of another item, such as the task, are passed over', () => {
  expect(markPlaces(item, [link('zone', 0, 5, '2.1.2')])).toHaveLength(1);
});

test('the pieces are the text again, wherever the quotes stand', () => {
  const quote = fc
    .tuple(fc.nat(item.textUk.length), fc.nat(item.textUk.length))
    .map(([a, b]) => link('x', Math.min(a, b), Math.max(a, b)));
  fc.assert(
    fc.property(fc.array(quote, { maxLength: 6 }), (links) => {
      expect(
        markPlaces(item, links)
          .map(({ text }) => text)
          .join(''),
      ).toBe(item.textUk);
    }),
  );
});
