import { expect, test } from 'vitest';
import { strategyOf, unknownCodes } from '../../../web/state/strategy.ts';
import { visibleCodes } from '../../../web/state/tree.ts';
import { itemOf, tree } from './items.ts';

test('a shut tree shows the goals alone', () => {
  expect(visibleCodes(tree, new Set())).toEqual(['1', '2']);
});

test('an open item shows its children beneath it', () => {
  expect(visibleCodes(tree, new Set(['1', '1.2']))).toEqual(['1', '1.1', '1.2', '1.2.1', '2']);
});

test('an item that is open under a shut one stays out of sight', () => {
  expect(visibleCodes(tree, new Set(['1.1']))).toEqual(['1', '2']);
});

test('codes that the strategy does not have are told apart', () => {
  expect(unknownCodes(tree, ['1.1', '9', '2.1.1/7'])).toEqual(['9', '2.1.1/7']);
});

test('one answer of the server is prepared once', () => {
  const response = {
    version: '1',
    counts: { goals: 1, objectives: 0, tasks: 0, areas: 0 },
    scopes: {
      named_place: 0,
      named_object: 0,
      described_area: 0,
      place_type: 0,
      oblast_wide: 0,
      outside: 0,
    },
    items: [itemOf('1')],
  };
  expect(strategyOf(response)).toBe(strategyOf(response));
  expect(strategyOf({ ...response })).not.toBe(strategyOf(response));
});
