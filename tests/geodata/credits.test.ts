import { expect, test } from 'vitest';
import { credits, creditsFor, loadGeodata } from '../../geodata/index.ts';

const { places } = loadGeodata();
const creditsOf = (id: string) => {
  const place = places.find((candidate) => candidate.id === id);
  return place ? creditsFor(place).map(({ text }) => text) : [];
};

test('the map credits OpenStreetMap first', () => {
  expect(credits[0]?.text).toBe('© OpenStreetMap contributors');
});

test('a place is credited by its own sources', () => {
  expect(creditsOf('river-oskil')).toEqual(['Made with Natural Earth']);
  expect(creditsOf('power-luhansk-tpp')).toEqual(['WRI Global Power Plant Database']);
  expect(creditsOf('rail-popasna-kupiansk')).toEqual(['© OpenStreetMap contributors']);
  expect(creditsOf('pa-lpz-trokhizbenskyi-step')).toEqual(['GeoNames']);
});

test('every place under the ODbL is credited to OpenStreetMap', () => {
  const odbl = places.filter(({ licence }) => licence.includes('ODbL'));
  expect(odbl.every((place) => creditsFor(place)[0]?.id === 'osm')).toBe(true);
});
