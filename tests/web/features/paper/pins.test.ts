import { expect, test } from 'vitest';
import { type Entry, pinRadius, pinsOf, type Spot } from '../../../../web/features/paper/pins.ts';
import { type LonLat, placeIn, type Shot } from '../../../../web/map/picture/mercator.ts';

const shot: Shot = { center: [39, 49], zoom: 8, width: 1000, height: 800 };

const entry = (id: string, goal: string | null): Entry => ({
  id,
  code: '',
  text: id,
  aside: '',
  goal,
});

const spot = (name: string, x: number, y: number, ...goals: (string | null)[]): Spot => ({
  name,
  at: placeIn(shot, [x, y]) as LonLat,
  entries: goals.map((goal, at) => entry(`${name} ${at}`, goal)),
});

test('pins are numbered in rows from north to south, each from west to east', () => {
  const pins = pinsOf([spot('в', 500, 600), spot('б', 700, 110), spot('а', 300, 115)], shot);
  expect(pins.map(({ number, spots }) => [number, spots[0]?.name])).toEqual([
    [1, 'а'],
    [2, 'б'],
    [3, 'в'],
  ]);
});

test('places too near to each other share a pin, and no place is lost', () => {
  const pins = pinsOf([spot('а', 300, 300), spot('б', 300 + pinRadius, 300)], shot);
  expect(pins.map(({ spots }) => spots.map(({ name }) => name))).toEqual([['а', 'б']]);
});

test('a pin has the colour of its goal, and none where several goals meet', () => {
  const goals = [
    spot('один', 100, 100, '2', '2'),
    spot('два', 400, 100, '2', '3'),
    spot('без', 700, 100, null),
  ];
  expect(pinsOf(goals, shot).map(({ goal }) => goal)).toEqual(['2', null, null]);
});

test('what lies beyond the picture has no pin', () => {
  expect(pinsOf([spot('далеко', 1200, 100), spot('край', 3, 100)], shot)).toEqual([]);
});

test('nothing selected makes no pins', () => {
  expect(pinsOf([], shot)).toEqual([]);
});
