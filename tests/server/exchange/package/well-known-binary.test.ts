import { expect, test } from 'vitest';
import { boxOf } from '../../../../server/exchange/package/box.ts';
import { wellKnownBinary } from '../../../../server/exchange/package/well-known-binary.ts';

type Geometry = Parameters<typeof wellKnownBinary>[0];

const one = '000000000000f03f';
const two = '0000000000000040';

const written: [Geometry, string][] = [
  [{ type: 'Point', coordinates: [1, 2] }, `0101000000${one}${two}`],
  [
    {
      type: 'LineString',
      coordinates: [
        [1, 2],
        [2, 1],
      ],
    },
    `010200000002000000${one}${two}${two}${one}`,
  ],
  [
    {
      type: 'Polygon',
      coordinates: [
        [
          [1, 1],
          [2, 1],
          [2, 2],
          [1, 1],
        ],
      ],
    },
    `01030000000100000004000000${one}${one}${two}${one}${two}${two}${one}${one}`,
  ],
  [{ type: 'MultiPoint', coordinates: [[1, 2]] }, `0104000000010000000101000000${one}${two}`],
  [
    {
      type: 'MultiLineString',
      coordinates: [
        [
          [1, 2],
          [2, 1],
        ],
      ],
    },
    `010500000001000000010200000002000000${one}${two}${two}${one}`,
  ],
  [
    {
      type: 'MultiPolygon',
      coordinates: [
        [
          [
            [1, 1],
            [2, 1],
            [2, 2],
            [1, 1],
          ],
        ],
      ],
    },
    `01060000000100000001030000000100000004000000${one}${one}${two}${one}${two}${two}${one}${one}`,
  ],
  [
    { type: 'GeometryCollection', geometries: [{ type: 'Point', coordinates: [1, 2] }] },
    `0107000000010000000101000000${one}${two}`,
  ],
];

test.each(written)('$type is written as the standard has it, byte by byte', (geometry, hex) => {
  expect(wellKnownBinary(geometry).toString('hex')).toBe(hex);
});

test('a box holds all that a geometry consists of, and there is none around nothing', () => {
  const geometries: Geometry[] = [
    { type: 'Point', coordinates: [38.5, 49] },
    {
      type: 'MultiPolygon',
      coordinates: [
        [
          [
            [39, 48],
            [40, 48],
            [40, 50],
            [39, 48],
          ],
        ],
      ],
    },
  ];
  expect(boxOf({ type: 'GeometryCollection', geometries })).toEqual([38.5, 48, 40, 50]);
  expect(boxOf({ type: 'GeometryCollection', geometries: [] })).toBeNull();
});
