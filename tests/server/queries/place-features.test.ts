import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  groundFeatures,
  labelFeatures,
  placeFeatures,
} from '../../../server/queries/place-features.ts';
import { loadedDatabase, placeColumns, recording } from '../fixture.ts';

let watched: ReturnType<typeof recording>;
beforeAll(async () => {
  watched = recording((await loadedDatabase()).db);
});
afterAll(() => watched.db.destroy());

test('a place is drawn as its shape, or else its point, with its source and licence', async () => {
  watched.statements.length = 0;
  const { features } = await placeFeatures(watched.db, { kind: ['power_plant'] });
  expect(watched.statements).toEqual([
    `select ${placeColumns}, "place"."shape", "place"."attributes", "place"."source", "place"."licence", ` +
      '"parent"."population" as "parentPopulation" from "place" ' +
      'left join "place" as "parent" on "parent"."id" = "place"."parentId" ' +
      'where "place"."kind" in (?) order by "place"."position"',
  ]);
  expect(features[0]).toMatchObject({
    type: 'Feature',
    geometry: { type: 'Point' },
    properties: {
      id: 'power-luhansk-tpp',
      nameUk: 'Луганська ТЕС',
      exactness: 'surveyed',
      inOblast: true,
      planned: false,
      licence: expect.stringContaining('CC BY 4.0'),
    },
  });
});

test('settlements without coordinates are left out; those drawn have a rank', async () => {
  const { features } = await placeFeatures(watched.db, { kind: ['settlement'] });
  expect(features.length).toBeGreaterThan(400);
  expect(features.length).toBeLessThan(926);
  const ranks = new Set(features.map(({ properties }) => properties?.rank));
  expect([...ranks].sort()).toEqual([0, 1, 2, 3, 4, 5]);
});

test('objects that share the point of their town stand in a row, none on another', async () => {
  const { features } = await placeFeatures(watched.db, { kind: [] });
  const objects = features.filter(
    ({ geometry, properties }) => geometry.type === 'Point' && properties?.kind !== 'settlement',
  );
  const spots = objects.map(
    ({ geometry, properties }) =>
      `${geometry.type === 'Point' && geometry.coordinates} ${properties?.spot ?? 0}`,
  );
  expect(new Set(spots).size).toBe(spots.length);
  expect(objects.some(({ properties }) => properties?.spot > 0)).toBe(true);
});

test('units and neighbours have a point for their name', async () => {
  const { features } = await labelFeatures(watched.db);
  const kinds = features.map(({ properties }) => properties?.kind);
  expect(kinds.filter((kind) => kind === 'oblast')).toHaveLength(1);
  expect(kinds.filter((kind) => kind === 'raion')).toHaveLength(8);
  expect(kinds.filter((kind) => kind === 'hromada')).toHaveLength(37);
  expect(features.every(({ geometry }) => geometry.type === 'Point')).toBe(true);
});

test('beneath the places lie the background railways and the Minsk line', async () => {
  const { features } = await groundFeatures(watched.db);
  expect(watched.statements.at(-1)).toBe('select * from "ground" order by "id"');
  expect(features.map(({ properties }) => properties?.id)).toEqual(['minskLine', 'rail']);
});
