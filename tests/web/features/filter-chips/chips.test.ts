import { expect, test } from 'vitest';
import { emptyFilter, type Filter } from '../../../../server/contract/index.ts';
import { chipsOf, without } from '../../../../web/features/filter-chips/chips.ts';

const filter: Filter = {
  item: ['1', '2.1'],
  place: ['UA44'],
  kind: ['road'],
  scope: ['outside'],
  status: ['planned'],
  funder: ['dfrr'],
  source: ['state'],
  from: 2018,
  to: 2021,
  q: 'вода',
};

test('every value of a filter is a chip', () => {
  expect(chipsOf(filter).map(({ field, value }) => `${field} ${value}`)).toEqual([
    'item 1',
    'item 2.1',
    'place UA44',
    'kind road',
    'scope outside',
    'status planned',
    'funder dfrr',
    'source state',
    'years 2018–2021',
    'q вода',
  ]);
  expect(chipsOf(emptyFilter)).toEqual([]);
});

test.each([
  [{ from: 2019, to: 2019 }, ['years 2019']],
  [{ from: 2019, to: null }, ['from 2019']],
  [{ from: null, to: 2019 }, ['to 2019']],
  [{ from: 2021, to: 2019 }, ['from 2021', 'to 2019']],
])('the years %j are the chips %j', (years, chips) => {
  const found = chipsOf({ ...emptyFilter, ...years });
  expect(found.map(({ field, value }) => `${field} ${value}`)).toEqual(chips);
  expect(found.reduce(without, { ...emptyFilter, ...years })).toEqual(emptyFilter);
});

test('removing every chip empties the filter', () => {
  expect(chipsOf(filter).reduce(without, filter)).toEqual(emptyFilter);
});
