import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { expect, test } from 'vitest';
import { magnified } from '../../../web/map/magnify.ts';
import { buildStyle } from '../../../web/map/style.ts';
import { allContexts, plainContext } from './contexts.ts';

type Style = ReturnType<typeof buildStyle>;

const styleOf = (layer: object): Style => ({
  version: 8,
  sources: {},
  layers: [{ id: 'one', source: 'places', ...layer } as Style['layers'][number]],
});

const layerIn = (style: Style) => style.layers[0] as unknown as Record<string, object>;

test('lines, circles and signs grow by the factor, also where a layer does not say their size', () => {
  const line = magnified(styleOf({ type: 'line', paint: { 'line-color': 'red' } }), 2);
  expect(layerIn(line).paint).toEqual({ 'line-color': 'red', 'line-width': 2 });
  const circle = magnified(styleOf({ type: 'circle', paint: { 'circle-stroke-width': 1.5 } }), 2);
  expect(layerIn(circle).paint).toEqual({ 'circle-radius': 10, 'circle-stroke-width': 3 });
  const sign = magnified(styleOf({ type: 'symbol', layout: { 'icon-image': 'pie' } }), 1.5);
  expect(layerIn(sign).layout).toEqual({ 'icon-image': 'pie', 'icon-size': 1.5 });
});

test('under a zoom the outcomes grow, not the zoom', () => {
  const width = ['interpolate', ['linear'], ['zoom'], 6, 1, 10, ['get', 'width']];
  const line = magnified(styleOf({ type: 'line', paint: { 'line-width': width } }), 2);
  expect(layerIn(line).paint).toEqual({
    'line-width': ['interpolate', ['linear'], ['zoom'], 6, 2, 10, ['*', 2, ['get', 'width']]],
  });
  const step = ['step', ['zoom'], 1, 7, 2, 8, 3];
  const circle = magnified(styleOf({ type: 'circle', paint: { 'circle-radius': step } }), 3);
  expect(layerIn(circle).paint).toEqual({ 'circle-radius': ['step', ['zoom'], 3, 7, 6, 8, 9] });
});

test('the atlas itself stays as it is', () => {
  const style = buildStyle(plainContext);
  expect(magnified(style, 1)).toBe(style);
});

test('every style of the atlas is one on a stage too', () => {
  for (const context of allContexts) {
    expect(validateStyleMin(magnified(buildStyle(context), 1.6) as never)).toEqual([]);
  }
});
