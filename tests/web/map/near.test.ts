import { expect, test } from 'vitest';
import {
  boundsOfLand,
  type LandShape,
  landLayers,
  landSource,
} from '../../../web/map/layers/near.ts';
import { buildStyle } from '../../../web/map/style.ts';
import { plainContext } from './contexts.ts';

const ring = (west: number) => [
  [west, 48],
  [west + 1, 48],
  [west + 1, 49.5],
  [west, 48],
];
const land: LandShape = { type: 'MultiPolygon', coordinates: [[ring(38)], [ring(39.5)]] };

test('the box of a land is that of all its pieces', () => {
  expect(boundsOfLand(land)).toEqual([38, 48, 40.5, 49.5]);
  expect(boundsOfLand({ type: 'Polygon', coordinates: [ring(38)] })).toEqual([38, 48, 39, 49.5]);
});

test('a land is drawn with its outline, and all beside it steps back', () => {
  const source = landSource({ ...plainContext, land });
  const data = 'data' in source && typeof source.data === 'object' ? source.data : null;
  const sides = data && 'features' in data ? data.features.map(({ properties }) => properties) : [];
  expect(sides).toEqual([{ side: 'land' }, { side: 'beside' }]);
  expect(landLayers(plainContext).map(({ id }) => id)).toEqual(['land-beside', 'land-outline']);
});

test('without a question nothing of it is drawn', () => {
  const { sources } = buildStyle(plainContext);
  expect(sources.land).toEqual({
    type: 'geojson',
    data: { type: 'FeatureCollection', features: [] },
  });
});
