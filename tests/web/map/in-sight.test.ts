import { expect, test } from 'vitest';
import { inSightOf } from '../../../web/map/in-sight.ts';

const drawn = (layer: string | undefined, properties: Record<string, unknown> = {}) => ({
  layer: { metadata: layer === undefined ? undefined : { layer } },
  properties,
});

test('a legend explains the layers that are drawn, each once, and not the bare ground', () => {
  const seen = inSightOf([drawn('rivers'), drawn(undefined), drawn('contact'), drawn('rivers')]);
  expect(seen).toEqual({ layers: ['contact', 'rivers'], goals: [] });
});

test('of the goals it names those whose colours are on the map', () => {
  const areas = [drawn('links', { goal: '3' }), drawn('links', { goal: '1' })];
  expect(inSightOf(areas)).toEqual({ layers: ['links'], goals: ['1', '3'] });
});

test('projects tell their goal, and signs of several theirs by the parts of the pie', () => {
  expect(inSightOf([drawn('projects', { goal: 4 })]).goals).toEqual(['4']);
  expect(inSightOf([drawn('projects', { pie: '0-5-0-2-1' })]).goals).toEqual(['2', '4']);
});

test('a goal that is no colour, as of a place, counts for nothing', () => {
  expect(inSightOf([drawn('settlements', { goal: '2' })]).goals).toEqual([]);
});
