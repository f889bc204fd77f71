import { afterEach, expect, test } from 'vitest';
import { emptyFilter } from '../../../server/contract/index.ts';
import { bindFlight } from '../../../web/map/bind-flight.ts';
import { type Bounds, oblastBounds } from '../../../web/map/camera.ts';
import { type Aim, aimAround } from '../../../web/map/stage-camera.ts';
import { type Flight, flightStore, flyTo } from '../../../web/state/flight.ts';

const size = { width: 820, height: 720, hasLegend: true };
const town: Bounds = [38.8, 49.2, 39, 49.4];
const corners = [
  [38, 49],
  [38.5, 49],
  [38.5, 49.5],
  [38, 49],
];
const asked = { near: 'circle:38.25,49.25:15', filter: emptyFilter, in: null };
const whole: Flight = {
  to: null,
  asked: null,
  select: null,
  hasBench: false,
  hasLegend: true,
  milliseconds: 0,
};

let end: () => void = () => undefined;
afterEach(() => {
  end();
  flightStore.setState({ flight: null });
});

/** Where a map of this size is flown to. */
function flown(): Aim[] {
  const aims: Aim[] = [];
  const shot = { ...size, center: [39, 49] as [number, number], zoom: 7 };
  const map = { shot, fly: (aim: Aim) => void aims.push(aim) };
  end = bindFlight(map, {
    boundsOf: async (id) => (id === 'town' ? town : Promise.reject(new Error('no such place'))),
    land: async () => ({ type: 'Polygon', coordinates: [corners] }),
  });
  return aims;
}

const last = async (flight: Flight): Promise<Aim | undefined> => {
  const aims = flown();
  flyTo(flight);
  await expect.poll(() => aims.length).toBe(1);
  return aims[0];
};

test('a step without a camera shows the land that it asks about', async () => {
  expect(await last({ ...whole, asked, select: 'town' })).toEqual(
    aimAround([38, 49, 38.5, 49.5], size),
  );
});

test('or what it selects, or the whole oblast: also where what it selects cannot be found', async () => {
  expect(await last({ ...whole, select: 'town' })).toEqual(aimAround(town, size));
  expect(await last(whole)).toEqual(aimAround(oblastBounds, size));
  expect(await last({ ...whole, select: 'nowhere' })).toEqual(aimAround(oblastBounds, size));
});

test('what comes too late for the step moves nothing', async () => {
  const aims = flown();
  flyTo({ ...whole, select: 'town' });
  flyTo(whole);
  await expect.poll(() => aims.length).toBe(1);
  expect(aims).toEqual([aimAround(oblastBounds, size)]);
});
