import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPosition } from '../../../../web/features/search/position.ts';

test.each([
  ['48.9, 38.4', [38.4, 48.9]],
  ['48,9 38,4', [38.4, 48.9]],
  ['48,9; 38,4', [38.4, 48.9]],
  ['48.9 38.4', [38.4, 48.9]],
  ['48.9,38.4', [38.4, 48.9]],
  ['48,9, 38,4', [38.4, 48.9]],
  ['38.4, 48.9', [38.4, 48.9]],
  ['48°54′ 38°24′', [38.4, 48.9]],
  ['48°54\'00"N 38°24\'00"E', [38.4, 48.9]],
  ['48°54\'00" N, 38°24\'00" E', [38.4, 48.9]],
  ['38°24′E, 48°54′N', [38.4, 48.9]],
  ['N48.9 E38.4', [38.4, 48.9]],
  ['48°54′ пн. ш., 38°24′ сх. д.', [38.4, 48.9]],
  ['33.9 S, 151.2 E', [151.2, -33.9]],
])('«%s» is a position', (text, position) => {
  expect(readPosition(text)).toEqual(position);
});

test.each([
  '',
  '2.1.2',
  '2.1',
  'школа 21',
  '48.9',
  '48°75′ 38°24′',
  '148.9, 238.4',
  'UA44120110000010163',
  '48.9 N 38.4 N',
  '2.1 3.3',
  '1 2 3',
])('«%s» is none', (text) => {
  expect(readPosition(text)).toBeNull();
});

test('every position of the map is read back, however its numbers are written', () => {
  const lon = fc.integer({ min: 37_80000, max: 40_30000 }).map((all) => all / 1e5);
  const lat = fc.integer({ min: 47_80000, max: 50_10000 }).map((all) => all / 1e5);
  fc.assert(
    fc.property(lon, lat, fc.boolean(), (east, north, commas) => {
      const written = (value: number) => (commas ? String(value).replace('.', ',') : String(value));
      expect(readPosition(`${written(north)} ${written(east)}`)).toEqual([east, north]);
    }),
  );
});
