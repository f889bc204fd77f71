import { expect, test } from 'vitest';
import type { Place, Position } from '../../../geodata/index.ts';
import { stations } from '../../../geodata/validation/stations.ts';
import { makePlace, world } from './world.ts';

const course: Position[] = [
  [0, 0.5],
  [0.5, 0.5],
  [1, 0.5],
];

function station(order: number, km: number, point: Position, line = 'line'): Place {
  const attributes = { line, order, km };
  return makePlace({ id: `s${order}`, kind: 'railway_station', point, attributes });
}

function messagesFor(list: Place[], ids = list.map(({ id }) => id)): string[] {
  const line = makePlace({ id: 'line', kind: 'railway_line', attributes: { stations: ids } });
  const shapes = { line: { type: 'LineString' as const, coordinates: course } };
  return stations(world({ places: [line, ...list], shapes })).map(({ message }) => message);
}

test('stations in order by number, kilometre and course are well', () => {
  expect(messagesFor([station(1, 0, [0, 0.5]), station(2, 30, [1, 0.5])])).toEqual([]);
});

test('a station that is not there is caught', () => {
  expect(messagesFor([station(1, 0, [0, 0.5])], ['s1', 's2'])).toEqual([
    'station 2 does not exist',
  ]);
});

test('a station of another line is caught', () => {
  expect(messagesFor([station(1, 0, [0, 0.5], 'other')])).toEqual(['s1 belongs to another line']);
});

test('a wrong number is caught', () => {
  expect(messagesFor([station(2, 0, [0, 0.5])])).toEqual(['s2 is not station 1']);
});

test('kilometres that fall are caught', () => {
  expect(messagesFor([station(1, 30, [0, 0.5]), station(2, 0, [1, 0.5])])).toEqual([
    's2 comes before the station ahead of it',
  ]);
});

test('stations that jump back along the line are caught', () => {
  expect(messagesFor([station(1, 0, [1, 0.5]), station(2, 30, [0, 0.5])])).toEqual([
    'its stations do not follow the line',
  ]);
});
