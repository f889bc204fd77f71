import { afterAll, beforeAll, expect, test } from 'vitest';
import { allItems } from '../../../server/queries/items.ts';
import { linkFeatures } from '../../../server/queries/link-features.ts';
import { loadedDatabase, recording } from '../fixture.ts';

let watched: ReturnType<typeof recording>;
let drawn: { geometry: string; properties: Record<string, unknown> }[];
beforeAll(async () => {
  watched = recording((await loadedDatabase()).db);
  const { features } = await linkFeatures(watched.db);
  drawn = features.map(({ geometry, properties }) => ({
    geometry: geometry.type,
    properties: properties ?? {},
  }));
});
afterAll(() => watched.db.destroy());

const of = (code: string, drawing: string) =>
  drawn.filter(({ properties }) => properties.code === code && properties.drawing === drawing);

test('one query reads the linked shapes, one the stations', () => {
  expect(watched.statements).toEqual([
    'select "link"."itemCode" as "code", "link"."placeId", "link"."throughKind", "item"."scope", ' +
      '"place"."kind", "place"."nameUk", "place"."nameEn", "place"."lon", "place"."lat", ' +
      '"place"."exactness", "place"."planned", "place"."shape", "place"."attributes" ' +
      'from "link" inner join "item" on "item"."code" = "link"."itemCode" ' +
      'inner join "place" on "place"."id" = "link"."placeId" ' +
      'where "item"."level" = ? and "place"."west" is not null ' +
      'order by "item"."position", "place"."position", ' +
      '"link"."throughKind" desc nulls last, "link"."id"',
    'select "id", "nameUk", "nameEn", "lon", "lat" from "place" where "kind" in (?, ?)',
  ]);
});

test('a section of railway is a line with its two ends, one of them beyond the oblast', () => {
  expect(of('2.1.2/3', 'line')).toMatchObject([
    { geometry: 'LineString', properties: { goal: '2', nameEn: 'Novozolotarivka – Lyman' } },
  ]);
  expect(of('2.1.2/3', 'end').map(({ properties }) => properties.nameUk)).toEqual([
    'Новозолотарівка',
    'Лиман',
  ]);
});

test('a territory meant itself is an outline', () => {
  const names = of('1.1.2/4', 'outline').map(({ properties }) => properties.placeId);
  expect(names).toContain('agglomeration-lysychansk-rubizhne-sievierodonetsk');
});

test('every place of a kind is a dot, an object meant itself a pin', () => {
  const parks = of('1.1.2/4', 'dot').filter(
    ({ properties }) => properties.kind === 'industrial_park',
  );
  expect(parks.length).toBeGreaterThan(0);
  expect(parks.every(({ geometry }) => geometry === 'Point')).toBe(true);
  expect(of('2.1.2/3', 'pin').map(({ properties }) => properties.kind)).toContain(
    'railway_station',
  );
});

test('goals that meet at a point each have a slot of their own', () => {
  const points = drawn.filter(({ properties }) => properties.slots !== undefined);
  expect(points.length).toBeGreaterThan(0);
  for (const { properties } of points) {
    expect(properties.slot).toBeGreaterThanOrEqual(0);
    expect(properties.slot).toBeLessThan(Number(properties.slots));
  }
});

test('exactly the areas that count as on the map are drawn', async () => {
  const items = await allItems(watched.db);
  const onMap = items.filter(({ level, areasOnMap }) => level === 'area' && areasOnMap > 0);
  expect([...new Set(drawn.map(({ properties }) => properties.code))]).toEqual(
    onMap.map(({ code }) => code),
  );
});

test('an area and a place are drawn once, however many quotes link them', () => {
  const pairs = drawn
    .filter(({ properties }) => properties.drawing !== 'end')
    .map(({ properties }) => `${properties.code} ${properties.placeId}`);
  expect(new Set(pairs).size).toBe(pairs.length);
});
