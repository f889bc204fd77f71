import { expect, test } from 'vitest';
import { groupPlaces } from '../../../../web/features/item-panel/group-places.ts';

test('places stand together by kind, the smallest group first', () => {
  const places = [
    { id: 'a', kind: 'settlement' as const },
    { id: 'b', kind: 'settlement' as const },
    { id: 'c', kind: 'power_plant' as const },
  ];
  expect(groupPlaces(places)).toEqual([
    { kind: 'power_plant', places: [{ id: 'c', kind: 'power_plant' }] },
    {
      kind: 'settlement',
      places: [
        { id: 'a', kind: 'settlement' },
        { id: 'b', kind: 'settlement' },
      ],
    },
  ]);
});
