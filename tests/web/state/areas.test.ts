import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyFilter, type Filter, type Scope } from '../../../server/contract/index.ts';
import { type Area, areasOf, countByItem, matchingAreas, tally } from '../../../web/state/areas.ts';
import { areaCodes, codes, itemOf } from './items.ts';

const strategy = {
  version: '1',
  counts: { goals: 2, objectives: 3, tasks: 4, areas: 7 },
  scopes: {
    named_place: 0,
    named_object: 1,
    described_area: 0,
    place_type: 0,
    oblast_wide: 6,
    outside: 0,
  },
  items: [
    itemOf('1'),
    itemOf('1.1.1/1', {
      textUk: 'Будівництво залізниці',
      scope: 'named_object',
      areasOnMap: 1,
      placeIds: ['UA44'],
      kinds: ['railway_line'],
    }),
    itemOf('1.1.1/2'),
    itemOf('2.1.1/1', { scope: 'outside' }),
  ],
};
const areas = areasOf(strategy);
const found = (filter: Partial<Filter>) =>
  matchingAreas(areas, { ...emptyFilter, ...filter }).map(({ code }) => code);

test('only areas are counted, not what holds them', () => {
  expect(areas.map(({ code }) => code)).toEqual(['1.1.1/1', '1.1.1/2', '2.1.1/1']);
});

test('an area is on the map when a place of it can be drawn', () => {
  expect(areas.map(({ onMap }) => onMap)).toEqual([true, false, false]);
});

test('a filter finds areas by item, kind, scope, place and words', () => {
  expect(found({})).toEqual(['1.1.1/1', '1.1.1/2', '2.1.1/1']);
  expect(found({ item: ['1'] })).toEqual(['1.1.1/1', '1.1.1/2']);
  expect(found({ kind: ['railway_line'] })).toEqual(['1.1.1/1']);
  expect(found({ scope: ['outside'] })).toEqual(['2.1.1/1']);
  expect(found({ place: ['UA44'] })).toEqual(['1.1.1/1']);
  expect(found({ q: 'ЗАЛІЗНИЦІ будів' })).toEqual(['1.1.1/1']);
});

test('the tally splits areas into map and shelf, and the shelf by scope', () => {
  const { shelfByScope, ...numbers } = tally(areas);
  expect(numbers).toEqual({ total: 3, onMap: 1, onShelf: 2 });
  expect([...shelfByScope]).toEqual([
    ['oblast_wide', 1],
    ['outside', 1],
  ]);
});

test('every item of the tree counts the areas that it holds', () => {
  expect([...countByItem(areas)]).toEqual([
    ['1', 2],
    ['1.1', 2],
    ['1.1.1', 2],
    ['1.1.1/1', 1],
    ['1.1.1/2', 1],
    ['2', 1],
    ['2.1', 1],
    ['2.1.1', 1],
    ['2.1.1/1', 1],
  ]);
});

const anyAreas: fc.Arbitrary<Area[]> = fc
  .uniqueArray(fc.constantFrom(...areaCodes))
  .chain((chosen) =>
    fc.tuple(
      ...chosen.map((code) =>
        fc.record({
          code: fc.constant(code),
          scope: fc.constantFrom<Scope>('named_place', 'place_type', 'oblast_wide'),
          onMap: fc.boolean(),
          placeIds: fc.constant([]),
          kinds: fc.constant([]),
          searchText: fc.constant(''),
        }),
      ),
    ),
  );

test('map and shelf add up to the total, and the scopes to the shelf, for any areas', () => {
  fc.assert(
    fc.property(anyAreas, (some) => {
      const { total, onMap, onShelf, shelfByScope } = tally(some);
      expect(onMap + onShelf).toBe(total);
      expect([...shelfByScope.values()].reduce((sum, one) => sum + one, 0)).toBe(onShelf);
    }),
  );
});

test('an item counts as many areas as its children together', () => {
  fc.assert(
    fc.property(anyAreas, (some) => {
      const counts = countByItem(some);
      const of = (code: string) => counts.get(code) ?? 0;
      for (const code of codes.filter((one) => !one.includes('/'))) {
        const children = codes.filter((one) => itemOf(one).parentCode === code);
        expect(of(code)).toBe(children.reduce((sum, child) => sum + of(child), 0));
      }
    }),
  );
});
