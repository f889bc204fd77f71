import { expect, test } from 'vitest';
import { boxesOf } from '../../../../server/exchange/folder/project-boxes.ts';
import { mercatorX, mercatorY } from '../../../../server/spots/zooms.ts';

interface Point {
  lon: number;
  lat: number;
}

/** Answers as `/api/projects.geojson` does: the first of what lies in the box, and whether there is more. */
function atlasOf(points: readonly Point[]) {
  const asked: string[] = [];
  const ask = (path: string) => {
    asked.push(path);
    const { searchParams } = new URL(path, 'http://atlas');
    const [west = 0, south = 0, east = 0, north = 0] = (searchParams.get('bbox') ?? '')
      .split(',')
      .map(Number);
    const limit = Number(searchParams.get('limit'));
    const found = points.filter(
      ({ lon, lat }) => lon >= west && lon <= east && lat >= south && lat <= north,
    );
    const features = found.slice(0, limit).map(({ lon, lat }) => ({
      geometry: { type: 'Point', coordinates: [lon, lat] },
    }));
    return Response.json({ features, more: found.length > limit });
  };
  return { ask, asked };
}

const holds = (boxes: Awaited<ReturnType<typeof boxesOf>>, { lon, lat }: Point): boolean => {
  const [x, y] = [mercatorX(lon), mercatorY(lat)];
  return boxes.some(
    ([west, north, east, south]) => x >= west && x <= east && y >= north && y <= south,
  );
};

test('of a filter with more places than the server gives at once, each is found', async () => {
  const points = Array.from({ length: 3500 }, (_, at) => ({
    lon: 38 + (at % 70) / 40,
    lat: 48 + Math.floor(at / 70) / 30,
  }));
  const boxes = await boxesOf(atlasOf(points).ask, '');
  expect(points.filter((point) => !holds(boxes, point))).toEqual([]);
  expect(boxes).toHaveLength(3500);
});

test('more projects on one point than the server gives at once are one piece of the map', async () => {
  const town = { lon: 38.5, lat: 48.9 };
  const boxes = await boxesOf(atlasOf(Array.from({ length: 1200 }, () => town)).ask, '');
  expect(boxes.length).toBeLessThan(5);
  expect(holds(boxes, town)).toBe(true);
});

test('what of a query selects no projects is not asked for', async () => {
  const { ask, asked } = atlasOf([]);
  await boxesOf(ask, 'in=EUR&item=2&paid=disbursed');
  expect(asked).toHaveLength(1);
  expect(asked[0]).toContain('item=2');
  expect(asked[0]).not.toMatch(/EUR|disbursed/);
});

test('a filter that the server refuses selects nothing', async () => {
  expect(await boxesOf(() => new Response('', { status: 400 }), 'place=nowhere')).toEqual([]);
});
