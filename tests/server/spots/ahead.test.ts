import { Hono } from 'hono';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { keepAhead } from '../../../server/spots/ahead.ts';
import { firstTiles } from '../../../server/spots/first-tiles.ts';
import { testApp } from '../fixture.ts';

let api: Awaited<ReturnType<typeof testApp>>;
beforeAll(async () => {
  api = await testApp();
});
afterAll(() => api.db.destroy());

test('the first tiles are those that hold the oblast', () => {
  const tiles = firstTiles();
  expect(tiles).toContain('/api/map/projects/7/77/43.mvt');
  expect(tiles.length).toBeLessThan(30);
});

test('they are asked for once, before anybody does', async () => {
  const asked: string[] = [];
  const app = new Hono().get('*', (c) => {
    asked.push(c.req.path);
    return c.text('');
  });
  const end = keepAhead(app, api.db);
  await vi.waitFor(() => expect(asked).toEqual(firstTiles()), { timeout: 10_000 });
  end();
});
