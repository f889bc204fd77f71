import { loadGeodata } from '@stratlas/geodata';
import { loadCuratedLinks, loadStrategy } from '@stratlas/seeds';
import { expect, it } from 'vitest';

const { places } = loadGeodata();
const links = loadCuratedLinks(loadStrategy().items);

it('every linked place is in the geodata', () => {
  const ids = new Set(places.map(({ id }) => id));
  const missing = links.filter(({ placeId }) => placeId !== null && !ids.has(placeId));
  expect(missing).toEqual([]);
});

it('every linked kind has a place', () => {
  const kinds = new Set(places.map(({ kind }) => kind));
  const empty = links.filter(({ placeKind }) => placeKind !== null && !kinds.has(placeKind));
  expect(empty).toEqual([]);
});
