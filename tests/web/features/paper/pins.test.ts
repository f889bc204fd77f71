import { expect, test } from 'vitest';
import { type Entry, pinRadii, pinsOf, type Spot } from '../../../../web/features/paper/pins.ts';
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
  money: null,
});

test('pins are numbered in rows from north to south, each from west to east', () => {
  const pins = pinsOf([spot('в', 500, 600), spot('б', 700, 110), spot('а', 300, 115)], shot, []);
  expect(pins.map(({ number, spots }) => [number, spots[0]?.name])).toEqual([
    [1, 'а'],
    [2, 'б'],
    [3, 'в'],
  ]);
});

test('places too near to each other share a pin, and no place is lost', () => {
  const pins = pinsOf([spot('а', 300, 300), spot('б', 310, 300)], shot, []);
  expect(pins.map(({ spots }) => spots.map(({ name }) => name))).toEqual([['а', 'б']]);
});

test('a pin tells how much of each goal is there, and at last of none', () => {
  const goals = [
    spot('один', 100, 100, '2', '2'),
    spot('два', 400, 100, '2', '3'),
    spot('без', 700, 100, null),
  ];
  expect(pinsOf(goals, shot, []).map(({ goals: counts }) => counts)).toEqual([
    [0, 2, 0, 0, 0],
    [0, 1, 1, 0, 0],
    [0, 0, 0, 0, 1],
  ]);
});

test('what lies beyond the picture has no pin', () => {
  expect(pinsOf([spot('далеко', 1200, 100), spot('край', 3, 100)], shot, [])).toEqual([]);
});

test('nothing selected makes no pins', () => {
  expect(pinsOf([], shot, [])).toEqual([]);
});

test('the money of all places of a pin is added up, and gives it its size', () => {
  const [a, b] = [spot('а', 300, 300, '1'), spot('б', 305, 300, '1')];
  const money = (sum: number) => ({ sum, converted: sum > 50, partial: false });
  const [pin] = pinsOf(
    [
      { ...a, money: money(40) },
      { ...b, money: money(70) },
    ],
    shot,
    [100, 1000],
  );
  expect(pin?.money).toEqual({ sum: 110, converted: true, partial: false });
  expect(pin?.radius).toBe(pinRadii[1]);
});
