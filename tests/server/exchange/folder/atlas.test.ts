import { afterAll, beforeAll, expect, test } from 'vitest';
import { readView } from '../../../../server/contract/view.ts';
import { type Taken, takeAtlas } from '../../../../server/exchange/folder/atlas.ts';
import { readJson } from '../../../../server/exchange/folder/collect.ts';
import { testApp } from '../../fixture.ts';

/** In ms: some hundred answers are made, on a machine that may be busy. */
const patience = 300_000;

let api: Awaited<ReturnType<typeof testApp>>;
let taken: Taken;
beforeAll(async () => {
  api = await testApp();
  const views = ['view=projects&item=2&in=EUR', 'place=nowhere'].map(
    (query) => readView(query).view,
  );
  taken = await takeAtlas((path) => api.app.request(path), views, 'named');
}, patience);
afterAll(() => api.db.destroy());

const body = (key: string) => readJson(taken.answers.get(key)?.bytes ?? new Uint8Array());

test('what is taken along is what the server answers', async () => {
  const { body: answer } = await api.get('/api/summary?item=2&in=EUR');
  expect(body('/api/summary?in=EUR&item=2')).toEqual(answer);
  expect(body('/api/places.geojson')).toEqual((await api.get('/api/places.geojson')).body);
});

test('every item, project and place is there with its details, but for villages that no area names', async () => {
  const { items } = (await api.get('/api/strategy')).body;
  const { total } = (await api.get('/api/summary')).body;
  const places: { id: string; kind: string }[] = (await api.get('/api/places')).body.items;
  const count = (start: string) =>
    [...taken.answers.keys()].filter((key) => key.startsWith(start)).length;
  expect(count('/api/items/')).toBe(items.length);
  expect(count('/api/projects/')).toBe(total.projects);
  const without = places.filter(({ id }) => !taken.answers.has(`/api/places/${id}`));
  expect(without.length).toBeGreaterThan(0);
  expect(without.every(({ kind }) => kind === 'settlement')).toBe(true);
});

test('a step with a dead place is told, and takes nothing from the others', () => {
  expect(taken.refused).toContain('/api/summary?place=nowhere');
  expect(taken.refused.every((key) => key.includes('place=nowhere'))).toBe(true);
});

test('of each filter all tiles with something in them are there, to the last zoom', async () => {
  expect(taken.tiles).toEqual(['', 'in=EUR&item=2', 'place=nowhere']);
  const { body: page } = await api.get('/api/projects.geojson?item=2&limit=1000');
  const [lon, lat] = page.features.find(
    ({ geometry }: { geometry: { type: string } }) => geometry.type === 'Point',
  ).geometry.coordinates;
  const x = Math.floor((lon / 360 + 0.5) * 2 ** 12);
  const sine = Math.sin((lat * Math.PI) / 180);
  const y = Math.floor((0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * 2 ** 12);
  const path = `/api/map/projects/12/${x}/${y}.mvt?in=EUR&item=2`;
  const answer = await api.app.request(path);
  expect(taken.answers.get(path)?.bytes).toEqual(new Uint8Array(await answer.arrayBuffer()));
});

test('the data have a date', async () => {
  expect(taken.dataDate).toBe((await api.get('/api/about')).body.dataDate);
});
