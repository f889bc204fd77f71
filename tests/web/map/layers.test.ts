import { expect, test } from 'vitest';
import { flipped, isShown, layersOff, mapLayers } from '../../../web/map/layers.ts';

const asAtFirst = { hidden: [], shown: [] };
const layer = (id: string) => {
  const found = mapLayers.find((one) => one.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};

test('all layers are on at first but the state of the territory', () => {
  expect(layersOff(asAtFirst)).toEqual(['territory']);
});

test('each layer is switched against how it begins, and back', () => {
  const noRoads = flipped(layer('roads'), asAtFirst);
  expect(noRoads).toEqual({ hidden: ['roads'], shown: [] });
  const territory = flipped(layer('territory'), noRoads);
  expect(territory).toEqual({ hidden: ['roads'], shown: ['territory'] });
  expect(isShown(layer('territory'), territory)).toBe(true);
  expect(layersOff(territory)).toEqual(['roads']);
  expect(flipped(layer('territory'), flipped(layer('roads'), territory))).toEqual(asAtFirst);
});
