import { describe, expect, test } from 'vitest';
import type { LinkResponse } from '../../../../server/contract/index.ts';
import { readingsOfItem, readingsOfText } from '../../../../web/features/marks/readings.ts';

const item = {
  code: '1.1.2/4',
  textUk: 'Модернізація шахт області у Лисичанську',
  startOffset: 100,
};

const link = (change: Partial<LinkResponse>): LinkResponse => ({
  id: 'link',
  itemCode: item.code,
  placeId: 'city',
  throughKind: null,
  relation: 'located_in',
  method: 'rule:name',
  quote: 'Лисичанську',
  startOffset: 128,
  endOffset: 139,
  quoteCode: item.code,
  confidence: 0.95,
  ...change,
});

describe('the links of an item', () => {
  test('are read at their offsets in the item’s own text', () => {
    expect(readingsOfItem(item, [link({})])).toMatchObject([
      { start: 28, end: 39, placeIds: ['city'], placeKind: null, method: 'rule:name' },
    ]);
  });

  test('to all places of a kind are one reading', () => {
    const mines = ['mine-1', 'mine-2'].map((placeId) =>
      link({ placeId, throughKind: 'coal_mine', startOffset: 113, endOffset: 125 }),
    );
    expect(readingsOfItem(item, mines)).toMatchObject([
      { placeKind: 'coal_mine', placeIds: ['mine-1', 'mine-2'], start: 13, end: 25 },
    ]);
  });

  test('to two places by the same words stay two readings, and so do two methods', () => {
    const links = [link({}), link({ placeId: 'other' }), link({ method: 'curated' })];
    expect(readingsOfItem(item, links)).toHaveLength(3);
  });

  test('with a quote in another item are passed over', () => {
    expect(readingsOfItem(item, [link({ quoteCode: '1.1.2' })])).toEqual([]);
  });

  test('can be corrected where they speak of one area, and not where several share the words', () => {
    const [one] = readingsOfItem(item, [link({})]);
    const [shared] = readingsOfItem(item, [link({}), link({ itemCode: '1.1.2/5' })]);
    expect([one?.link?.id, shared?.link]).toEqual(['link', null]);
  });
});

test('what the linker finds is in the order of the text, an outer reading before an inner', () => {
  const found = { quote: '', rule: 'name', confidence: 0.4 };
  const mentions = [
    { ...found, start: 5, end: 9, placeId: 'inner', kind: 'settlement' as const },
    { ...found, start: 5, end: 20, placeId: 'outer', kind: 'agglomeration' as const },
  ];
  const types = [{ ...found, start: 0, end: 3, placeKind: 'road' as const }];
  expect(
    readingsOfText({ mentions, types }).map((one) => one.placeKind ?? one.placeIds[0]),
  ).toEqual(['road', 'outer', 'inner']);
});
