import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DrawnGeometry, ProjectPlace } from '../../../../seeds/project.ts';
import type { Database } from '../../../../server/db/schema.ts';
import {
  type RegisterGazetteer,
  readRegisterGazetteer,
} from '../../../../server/register/publish/gazetteer.ts';
import { publicPlace } from '../../../../server/register/publish/precision.ts';
import { loadedDatabase } from '../../fixture.ts';
import { aPlace } from '../records.ts';

let db: Database;
let gazetteer: RegisterGazetteer;
beforeAll(async () => {
  ({ db } = await loadedDatabase());
  gazetteer = await readRegisterGazetteer(db);
});
afterAll(() => db.destroy());

const city = 'UA44120110010072887';
const cityHromada = 'UA44120110000010163';
const cityRaion = 'UA44120000000092852';
const plant = 'power-luhansk-tpp';
const oblast = 'UA44000000000018893';

/** Where a location is shown: the place, its point, and what was drawn. */
function shown(place: Partial<ProjectPlace>) {
  const { placeId, lon, lat, geometry, quote } = publicPlace(aPlace(place), gazetteer);
  return { placeId, point: lon === null ? null : [lon, lat], geometry, quote };
}

/** A spot in a street of the city, to the centimetre. */
const spot: DrawnGeometry = { type: 'Point', coordinates: [38.4912345, 48.9512345] };

describe('a place of the gazetteer', () => {
  it.each([
    ['exact', plant, [39.2624, 48.7478]],
    ['settlement', 'UA44160090010046671', [39.23505, 48.73765]],
    ['hromada', 'UA44160090000075695', [39.2351, 48.7377]],
    ['raion', 'UA44160000000057142', [39.2901, 48.8735]],
    ['oblast', oblast, [39.018, 48.9856]],
    ['hidden', null, null],
  ] as const)('an object is published %s', (precision, placeId, point) => {
    expect(shown({ placeId: plant, precision })).toMatchObject({ placeId, point, geometry: null });
  });

  it('that is as coarse as that already stays what it is', () => {
    for (const precision of ['exact', 'settlement', 'hromada'] as const) {
      expect(shown({ placeId: cityHromada, precision }).placeId).toBe(cityHromada);
    }
    expect(shown({ placeId: oblast, precision: 'hromada' }).placeId).toBe(oblast);
  });

  it('keeps the words that name it only where it may be told itself', () => {
    const quote = 'Луганської ТЕС';
    expect(shown({ placeId: plant, precision: 'exact', quote }).quote).toBe(quote);
    expect(shown({ placeId: plant, precision: 'raion', quote }).quote).toBe('');
    expect(shown({ placeId: plant, precision: 'hidden', quote }).quote).toBe('');
  });

  it('a river of many hromadas becomes the oblast, for no unit holds it', () => {
    expect(shown({ placeId: 'river-aidar', precision: 'settlement' }).placeId).toBe(oblast);
  });

  it('that nobody knows is nowhere', () => {
    expect(shown({ placeId: 'nowhere' })).toMatchObject({ placeId: null, point: null });
  });
});

describe('a drawing', () => {
  it.each([
    ['settlement', city],
    ['hromada', cityHromada],
    ['raion', cityRaion],
    ['oblast', oblast],
    ['hidden', null],
  ] as const)('of a spot is published %s as the unit that holds it', (precision, placeId) => {
    const told = shown({ geometry: spot, precision });
    expect(told).toMatchObject({ placeId, geometry: null });
    const place = placeId === null ? undefined : gazetteer.place(placeId);
    expect(told.point).toEqual(place ? [place.lon, place.lat] : null);
  });

  it('published exactly is rounded to about a metre, and lies in its hromada', () => {
    expect(shown({ geometry: spot })).toEqual({
      placeId: cityHromada,
      point: [38.49123, 48.95123],
      geometry: { type: 'Point', coordinates: [38.49123, 48.95123] },
      quote: '',
    });
  });

  it('of a line and of an area are rounded vertex by vertex', () => {
    const a: [number, number] = [38.4000001, 48.9000001];
    const b: [number, number] = [38.5000009, 48.9999999];
    const c: [number, number] = [38.6, 48.9];
    const line = shown({ geometry: { type: 'LineString', coordinates: [a, b] } });
    expect(line.geometry).toEqual({
      type: 'LineString',
      coordinates: [
        [38.4, 48.9],
        [38.5, 49],
      ],
    });
    const area = shown({ geometry: { type: 'Polygon', coordinates: [[a, b, c, a]] } });
    const ring = [
      [38.4, 48.9],
      [38.5, 49],
      [38.6, 48.9],
      [38.4, 48.9],
    ];
    expect(area.geometry).toEqual({ type: 'Polygon', coordinates: [ring] });
  });

  it('beside a named place follows that place when it is made coarser', () => {
    const told = shown({ placeId: plant, geometry: spot, precision: 'hromada' });
    expect(told.placeId).toBe('UA44160090000075695');
  });

  it('outside of the oblast is told as no place of it', () => {
    const kyiv: DrawnGeometry = { type: 'Point', coordinates: [30.52, 50.45] };
    expect(shown({ geometry: kyiv })).toMatchObject({ placeId: null, point: [30.52, 50.45] });
    expect(shown({ geometry: kyiv, precision: 'settlement' })).toMatchObject({
      placeId: null,
      point: null,
    });
  });
});
