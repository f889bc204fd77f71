import { expect, test } from 'vitest';
import type { DrawnPlace } from '../../../../web/api/queries.ts';
import { placesByArea } from '../../../../web/features/table/places-by-area.ts';

const drawn = (code: string, placeId: string, drawing: string): DrawnPlace => ({
  code,
  placeId,
  nameUk: placeId,
  nameEn: placeId,
  drawing,
});

test('each area names each of its places once, without the ends of its railway lines', () => {
  const byArea = placesByArea([
    drawn('2.1.2/1', 'line', 'line'),
    drawn('2.1.2/1', 'line', 'end'),
    drawn('2.1.2/1', 'station', 'pin'),
    drawn('2.1.2/2', 'station', 'pin'),
  ]);
  expect([...byArea].map(([code, places]) => [code, places.map(({ placeId }) => placeId)])).toEqual(
    [
      ['2.1.2/1', ['line', 'station']],
      ['2.1.2/2', ['station']],
    ],
  );
});
