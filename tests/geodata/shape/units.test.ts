import { expect, test } from 'vitest';
import { loadGeodata, memberIds } from '../../../geodata/index.ts';
import { signedArea } from '../../../geodata/shape/winding.ts';
import { polygonsOf } from '../../../geodata/validation/rings.ts';

const { places, shapes } = loadGeodata();

/** Holes have a negative area, so that the sum over all rings is the area in square degrees. */
function areaOf(ids: string[]): number {
  const rings = ids.flatMap((id) => polygonsOf(shapes.get(id)).flat());
  return rings.reduce((sum, ring) => sum + signedArea(ring) / 2, 0);
}

const membered = places.filter((place) => memberIds(place).length > 0 && shapes.has(place.id));

test('an agglomeration, a former raion and three zones are made of members', () => {
  expect(membered.map(({ id }) => id).sort()).toEqual([
    'agglomeration-lysychansk-rubizhne-sievierodonetsk',
    'former-raion-kreminna',
    'zone-contact-adjacent',
    'zone-not-controlled-2015-2022',
    'zone-rural',
  ]);
});

test.each(membered.map((place) => [place.id, place] as const))(
  '%s covers its members, no more and no less',
  (id, place) => {
    expect(areaOf([id])).toBeGreaterThan(0);
    expect(areaOf([id])).toBeCloseTo(areaOf(memberIds(place)), 9);
  },
);

test('six hromadas touch the line of contact', () => {
  const zone = places.find(({ id }) => id === 'zone-contact-adjacent');
  const names = places.filter(({ id }) => zone && memberIds(zone).includes(id));
  expect(names.map(({ nameEn }) => nameEn).sort()).toEqual([
    'Hirske hromada',
    'Lysychansk hromada',
    'Nyzhnoteple hromada',
    'Popasna hromada',
    'Shchastia hromada',
    'Stanytsia Luhanska hromada',
  ]);
});

test('the line of contact has its main course and five enclaves', () => {
  const line = shapes.get('contact-line-2015-2022');
  if (line?.type !== 'MultiLineString') throw new Error('no line of contact');
  expect(line.coordinates.map((part) => part.length)).toEqual([480, 6, 7, 15, 20, 5]);
});
