import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Near, readNear, writeNear } from '../../../server/contract/near.ts';

test.each<[string, Near]>([
  ['place:line-of-contact:20', { kind: 'place', id: 'line-of-contact', km: 20 }],
  ['place:UA44120110000010163', { kind: 'place', id: 'UA44120110000010163', km: 0 }],
  ['circle:38.9,48.95:7.5', { kind: 'circle', centre: [38.9, 48.95], km: 7.5 }],
  [
    'polygon:38,48;39,48;39,49',
    {
      kind: 'polygon',
      ring: [
        [38, 48],
        [39, 48],
        [39, 49],
      ],
    },
  ],
  [
    'corridor:38,48;39,49:5',
    {
      kind: 'corridor',
      line: [
        [38, 48],
        [39, 49],
      ],
      km: 5,
    },
  ],
])('%s is read, and written as it was', (text, near) => {
  expect(readNear(text)).toEqual(near);
  expect(writeNear(near)).toBe(text);
});

test.each([
  '',
  'place:../x',
  'place:UA44:201',
  'place:UA44:1:1',
  'circle:38.9:5',
  'circle:38.9,98:5',
  'circle:38.9,48.9',
  'circle:38.9,48.9:0',
  'polygon:38,48;39,48',
  'polygon:38,48;39,48;39,49:5',
  'corridor:38,48:5',
  'cube:38,48;39,49:5',
])('%j is none', (text) => {
  expect(readNear(text)).toBeNull();
});

const degrees = (most: number) =>
  fc.integer({ min: -most * 1e5, max: most * 1e5 }).map((all) => all / 1e5 + 0);
const positions = fc.tuple(degrees(180), degrees(90));
const kilometres = fc.integer({ min: 1, max: 2000 }).map((all) => all / 10);

test('every piece of land is read back as it was written', () => {
  const nears: fc.Arbitrary<Near> = fc.oneof(
    fc.record({
      kind: fc.constant('place' as const),
      id: fc.constant('UA44'),
      km: fc.oneof(fc.constant(0), kilometres),
    }),
    fc.record({ kind: fc.constant('circle' as const), centre: positions, km: kilometres }),
    fc.record({
      kind: fc.constant('polygon' as const),
      ring: fc.array(positions, { minLength: 3, maxLength: 9 }),
    }),
    fc.record({
      kind: fc.constant('corridor' as const),
      line: fc.array(positions, { minLength: 2, maxLength: 9 }),
      km: kilometres,
    }),
  );
  fc.assert(
    fc.property(nears, (near) => {
      expect(readNear(writeNear(near))).toEqual(near);
    }),
  );
});
