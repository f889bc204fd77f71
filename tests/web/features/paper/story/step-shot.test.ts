import { expect, test } from 'vitest';
import { emptyView } from '../../../../../server/contract/view.ts';
import { cameraIn, shotOfStep } from '../../../../../web/features/paper/story/step-shot.ts';
import type { LandShape } from '../../../../../web/map/layers/near.ts';
import { pointIn } from '../../../../../web/map/picture/mercator.ts';

const size = { width: 800, height: 800 };
const nowhere = {
  boundsOf: async () => null,
  land: async (): Promise<LandShape> => {
    throw new Error('nobody asked for land');
  },
};

test.each([
  ['#map=8/48.9/38.9', { zoom: 8, center: [38.9, 48.9] }],
  ['map=8.25/48.9/38.9', { zoom: 8.25, center: [38.9, 48.9] }],
  ['', null],
  ['#map=8/north/38.9', null],
  ['#map=8/99/38.9', null],
])('the camera of %j', (hash, camera) => {
  expect(cameraIn(hash)).toEqual(camera);
});

test('a step without a camera shows what it selects, and room around it', async () => {
  const data = {
    ...nowhere,
    boundsOf: async () => [38, 49, 39, 49.5] as [number, number, number, number],
  };
  const shot = await shotOfStep({ view: { ...emptyView, select: '2.1.2' }, hash: '' }, size, data);
  const [x] = pointIn(shot, [38, 49]);
  expect(x).toBeGreaterThan(10);
  expect(x).toBeLessThan(100);
});

test('a step with a dead place shows the oblast', async () => {
  const data = { ...nowhere, boundsOf: () => Promise.reject(new Error('not found')) };
  const dead = await shotOfStep({ view: { ...emptyView, select: 'UA44' }, hash: '' }, size, data);
  const whole = await shotOfStep({ view: emptyView, hash: '' }, size, nowhere);
  expect(dead).toEqual(whole);
});

test('in a smaller picture the same ground is smaller', async () => {
  const half = { width: 400, height: 400 };
  const shot = await shotOfStep({ view: emptyView, hash: '#map=8/48.9/38.9' }, half, nowhere);
  expect(shot).toEqual({ zoom: 7, center: [38.9, 48.9], ...half });
});
