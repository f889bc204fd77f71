import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { signedArea } from '../../../geodata/shape/winding.ts';
import { testApp } from '../fixture.ts';

let api: Awaited<ReturnType<typeof testApp>>;
beforeAll(async () => {
  api = await testApp();
});
afterAll(() => api.db.destroy());

/** RFC 7946: longitude first, within the world. */
const position = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]);
const line = z.array(position).min(2);
const ring = z
  .array(position)
  .min(4)
  .refine((points) => String(points[0]) === String(points.at(-1)), 'closed');
const polygon = z
  .array(ring)
  .min(1)
  .refine(
    (rings) => rings.every((points, index) => Math.sign(signedArea(points)) === (index ? -1 : 1)),
    'outer rings counterclockwise, holes clockwise',
  );
const geometry = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Point'), coordinates: position }),
  z.object({ type: z.literal('LineString'), coordinates: line }),
  z.object({ type: z.literal('MultiLineString'), coordinates: z.array(line) }),
  z.object({ type: z.literal('Polygon'), coordinates: polygon }),
  z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(polygon) }),
]);
const collection = z.strictObject({
  type: z.literal('FeatureCollection'),
  features: z.array(
    z.object({
      type: z.literal('Feature'),
      geometry,
      properties: z.record(z.string(), z.unknown()),
    }),
  ),
});

const features = async (path: string) => {
  const response = await api.app.request(path);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('application/geo+json');
  return collection.parse(await response.json()).features;
};

test.each([
  '/api/places.geojson',
  '/api/map/labels.geojson',
  '/api/map/links.geojson',
  '/api/map/ground.geojson',
])('%s is valid by RFC 7946, rings wound rightly', async (path) => {
  expect((await features(path)).length).toBeGreaterThan(0);
});

test('every place says what it is, how exact, from where and under what licence', async () => {
  for (const { properties } of await features('/api/places.geojson')) {
    expect(properties).toMatchObject({
      id: expect.stringMatching(/.{2}/),
      kind: expect.any(String),
      nameUk: expect.stringMatching(/./),
      nameEn: expect.stringMatching(/./),
      exactness: expect.stringMatching(/^(surveyed|chord|town|approximate)$/),
      source: expect.stringMatching(/./),
      licence: expect.stringMatching(/./),
    });
  }
});

test('kind and box narrow the places', async () => {
  expect(await features('/api/places.geojson?kind=raion')).toHaveLength(8);
  const near = await features('/api/places.geojson?kind=raion&bbox=38.4,48.9,38.5,49');
  expect(near.map(({ properties }) => properties.nameEn)).toContain('Siverskodonetsk raion');
});

test.each([
  ['kind', '/api/places.geojson?kind=castle'],
  ['bbox', '/api/places.geojson?bbox=1'],
  ['q', '/api/places.geojson?q=x'],
  ['kind', '/api/map/labels.geojson?kind=raion'],
  ['z', '/api/map/links.geojson?z=1'],
])('400 names %s for %s', async (parameter, path) => {
  const { status, body } = await api.get(path);
  expect(status).toBe(400);
  expect(body).toMatchObject({ error: { code: 'bad_parameter', details: { parameter } } });
});
