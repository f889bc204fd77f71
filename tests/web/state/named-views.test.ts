import { expect, test } from 'vitest';
import { readViews, withoutView, withView } from '../../../web/state/named-views.ts';

const water = { name: 'Вода', address: '?item=2.1.2#map=8/48.9/38.9' };
const roads = { name: 'Дороги', address: '?item=2.1' };

test('a view comes first, and takes the place of one of the same name', () => {
  const other = { ...water, address: '?item=3' };
  expect(withView([], water)).toEqual([water]);
  expect(withView([water], roads)).toEqual([roads, water]);
  expect(withView([roads, water], other)).toEqual([other, roads]);
});

test('a view can be forgotten', () => {
  expect(withoutView([roads, water], 'Вода')).toEqual([roads]);
});

test('what is no view in the storage is passed over', () => {
  expect(readViews(JSON.stringify([water, { name: 'x' }, 7, null]))).toEqual([water]);
  expect(readViews(JSON.stringify([{ name: 'x', address: 'javascript:alert(1)' }]))).toEqual([]);
  expect([readViews(null), readViews('{'), readViews('{}')]).toEqual([[], [], []]);
});
