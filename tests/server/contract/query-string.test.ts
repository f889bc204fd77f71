import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyFilter, maxQueryLength, normaliseFilter } from '../../../server/contract/filter.ts';
import { readFilter, writeFilter, writePairs } from '../../../server/contract/query-string.ts';
import { filtersWith } from '../../parity/filters.ts';

const read = (query: string) => readFilter(new URLSearchParams(query));

test('the empty filter is the empty string', () => {
  expect(writeFilter(emptyFilter)).toBe('');
  expect(read('')).toEqual({ filter: emptyFilter, problems: [] });
});

test('a filter is written sorted and readable', () => {
  expect(
    writeFilter({
      ...emptyFilter,
      item: ['2.1.2/3', '1.1'],
      place: ['power-luhansk-tpp'],
      kind: ['river', 'coal_mine'],
      q: 'a & b',
    }),
  ).toBe('item=1.1,2.1.2/3&kind=coal_mine,river&place=power-luhansk-tpp&q=a+%26+b');
  expect(
    writeFilter({
      ...emptyFilter,
      status: ['planned', 'completed'],
      funder: ['dfrr'],
      source: ['state'],
      from: 2018,
      to: 2021,
    }),
  ).toBe('from=2018&funder=dfrr&source=state&status=completed,planned&to=2021');
});

test('lists are read joined by commas or repeated', () => {
  expect(read('item=1.1,2&item=3').filter.item).toEqual(['1.1', '2', '3']);
  expect(read('item=,,1.1,').filter.item).toEqual(['1.1']);
});

test('what cannot be read is left out and told', () => {
  expect(read('item=1.1,x&kind=castle&scope=outside')).toEqual({
    filter: { ...emptyFilter, item: ['1.1'], scope: ['outside'] },
    problems: [
      { parameter: 'item', value: 'x' },
      { parameter: 'kind', value: 'castle' },
    ],
  });
});

test('years are read, an empty one is open, and what is none is told', () => {
  expect(read('from=2018&to=').filter).toEqual({ ...emptyFilter, from: 2018 });
  expect(read('from=18&to=2500')).toEqual({
    filter: emptyFilter,
    problems: [
      { parameter: 'from', value: '18' },
      { parameter: 'to', value: '2500' },
    ],
  });
});

test('a query longer than the limit is not read', () => {
  const long = 'а'.repeat(maxQueryLength + 1);
  expect(read(`q=${long}`)).toEqual({
    filter: emptyFilter,
    problems: [{ parameter: 'q', value: long }],
  });
  expect(read(`q=${'а'.repeat(maxQueryLength)}`).problems).toEqual([]);
});

test('pairs sort by name, and those of one name keep their order', () => {
  const pairs: [string, string][] = [
    ['b', '2'],
    ['a', 'z'],
    ['a', 'y'],
  ];
  expect(writePairs(pairs)).toBe('a=z&a=y&b=2');
});

test('every filter is read back as it was written', () => {
  fc.assert(
    fc.property(filtersWith(['dfrr', 'undp']), (filter) => {
      expect(read(writeFilter(filter))).toEqual({
        filter: normaliseFilter(filter),
        problems: [],
      });
    }),
  );
});

test('any text at all is read without an exception, and what was read can be written', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (query) => {
      const { filter } = read(query);
      expect(read(writeFilter(filter)).filter).toEqual(filter);
    }),
  );
});
