import { expect, test } from 'vitest';
import { loadStrategy } from '../../../seeds/index.ts';
import { compile } from '../../../server/join/compile.ts';
import { settle } from '../../../server/join/ledger/settle.ts';
import { readSources } from '../../../server/join/sources.ts';

const sources = readSources();
const now = '2026-11-24T12:00:00.000Z';
const { added } = settle([], sources.statements, 'v1', now);
const rows = compile(
  sources,
  added.filter(({ supersededBy }) => supersededBy === null),
);
const { fileText } = loadStrategy();
const placeById = new Map(rows.place.map((place) => [place.id, place]));

test('there are 4 goals, 11 objectives, 29 tasks and 125 areas', () => {
  const levels = Object.groupBy(rows.item, ({ level }) => level);
  expect(Object.entries(levels).map(([level, items]) => [level, items.length])).toEqual([
    ['goal', 4],
    ['objective', 11],
    ['task', 29],
    ['area', 125],
  ]);
});

test('items keep the order of the document, and only areas have a scope', () => {
  expect(rows.item.map(({ position }) => position)).toEqual(rows.item.map((_, index) => index));
  expect(rows.item.slice(0, 4).map(({ code }) => code)).toEqual(['1', '1.1', '1.1.1', '1.1.1/1']);
  expect(rows.item.every(({ level, scope }) => (scope !== null) === (level === 'area'))).toBe(true);
});

test('offsets of items and quotes count in the strategy’s file', () => {
  for (const { textUk, startOffset, endOffset } of rows.item) {
    expect(fileText.slice(startOffset, endOffset)).toBe(textUk);
  }
  for (const { quote, startOffset, endOffset } of rows.link) {
    expect(fileText.slice(startOffset, endOffset)).toBe(quote);
  }
});

test('every item lies under itself and all above it', () => {
  const above = rows.itemLineage.filter(({ code }) => code === '2.1.2/3');
  expect(above.map(({ ancestorCode }) => ancestorCode)).toEqual(['2', '2.1', '2.1.2', '2.1.2/3']);
});

test('links name items, quotes and places that exist, each once', () => {
  const codes = new Set(rows.item.map(({ code }) => code));
  const lost = rows.link.filter(
    ({ itemCode, quoteCode, placeId }) =>
      !codes.has(itemCode) || !codes.has(quoteCode) || !placeById.has(placeId),
  );
  expect(lost).toEqual([]);
  expect(new Set(rows.link.map(({ id }) => id)).size).toBe(rows.link.length);
});

test('a link to a kind of place becomes a link to every such place of the oblast', () => {
  const parks = rows.place.filter(({ kind, inOblast }) => kind === 'industrial_park' && inOblast);
  const linked = rows.link.filter(
    ({ itemCode, throughKind }) => itemCode === '1.1.2/4' && throughKind === 'industrial_park',
  );
  expect(parks.length).toBeGreaterThan(0);
  expect(linked.map(({ placeId }) => placeId).sort()).toEqual(parks.map(({ id }) => id).sort());
});

test('an area is at its linked places and at every unit that holds one of them', () => {
  const at = rows.areaPlace.filter(({ code }) => code === '1.1.2/4').map(({ placeId }) => placeId);
  expect(at).toEqual(
    expect.arrayContaining(['UA44120110000010163', 'UA44120000000092852', 'UA44000000000018893']),
  );
  expect(new Set(at).size).toBe(at.length);
});

test('a place that can be drawn has a box around its point and shape, and the others have none', () => {
  for (const { west, south, east, north, lon, lat, shape } of rows.place) {
    const box = [west, south, east, north];
    if (lon === null && shape === null) expect(box).toEqual([null, null, null, null]);
    else expect(box.every((side) => typeof side === 'number')).toBe(true);
    if (shape === null && lon !== null) expect(box).toEqual([lon, lat, lon, lat]);
  }
});

test('each name and alias is stored as people write it and as it is compared', () => {
  const names = rows.placeName.filter(({ placeId }) => placeId === 'UA44120110010072887');
  expect(names.slice(0, 2)).toMatchObject([
    { form: 'Сіверськодонецьк', folded: 'сіверськодонецьк', language: 'uk', kind: 'name' },
    { language: 'en', kind: 'name' },
  ]);
  expect(names).toContainEqual(
    expect.objectContaining({ folded: 'сєвєродонецьк', kind: 'former' }),
  );
});
