import { expect, test } from 'vitest';
import { litBy } from '../../../../web/features/linker/lit-places.ts';
import type { Reading } from '../../../../web/features/marks/readings.ts';

const reading = (change: Partial<Reading>): Reading => ({
  start: 0,
  end: 1,
  quote: '',
  placeIds: ['town'],
  placeKind: null,
  method: 'rule:name',
  confidence: 0.95,
  candidates: [],
  link: null,
  ...change,
});

test('each place is lit once, in a steady order', () => {
  const readings = [{}, { placeIds: ['city'] }, {}].map(reading);
  expect(litBy(readings)).toEqual({ placeIds: ['city', 'town'], kinds: [] });
});

test('a kind is lit as a kind', () => {
  expect(litBy([reading({ placeKind: 'coal_mine', placeIds: [] })])).toEqual({
    placeIds: [],
    kinds: ['coal_mine'],
  });
});

test('where the text does not say which place, all that it may be are lit; else the one', () => {
  const candidates = ['town', 'village'];
  expect(litBy([reading({ candidates, confidence: 0.4 })]).placeIds).toEqual(['town', 'village']);
  expect(litBy([reading({ candidates, confidence: 0.8 })]).placeIds).toEqual(['town']);
});

test('a text without places lights nothing', () => {
  expect(litBy([])).toEqual({ placeIds: [], kinds: [] });
});
