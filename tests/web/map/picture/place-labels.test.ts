import { expect, test } from 'vitest';
import {
  type Name,
  overlap,
  placeLabels,
  type TextLook,
} from '../../../../web/map/picture/place-labels.ts';

const look: TextLook = {
  size: 10,
  weight: 'regular',
  color: '#000000',
  opacity: 1,
  halo: '#ffffff',
  haloWidth: 1,
  spacing: 0,
};
const size = { width: 400, height: 300 };
/** Every letter is half as wide as high. */
const measure = (text: string) => text.length * 5;

const town = (text: string, at: Name['at']): Name => ({
  lines: [text],
  look,
  at,
  anchors: ['left', 'right', 'top', 'bottom'],
  distance: [6, 6],
  along: null,
});

test('a name stands to the right of its town where there is room', () => {
  const [label] = placeLabels([town('Сватове', [100, 100])], [], size, measure);
  expect(label).toMatchObject({ text: 'Сватове', x: 106, turn: 0 });
  expect(label?.y).toBeCloseTo(103.3, 1);
});

test('a second name gives way to the first, and one without any room is left out', () => {
  const names = Array.from({ length: 6 }, (_, at) => town(`Місто ${at}`, [200, 150]));
  const labels = placeLabels(names, [], size, measure);
  expect(labels.map(({ text }) => text)).toEqual(['Місто 0', 'Місто 1', 'Місто 2', 'Місто 3']);
  expect(labels.map(({ x }) => x)).toEqual([206, 159, 182.5, 182.5]);
});

test('names keep clear of signs and of the edge', () => {
  const sign = { x: 100, y: 90, width: 60, height: 20 };
  expect(placeLabels([town('Щастя', [100, 100])], [sign], size, measure)[0]?.x).toBe(69);
  expect(placeLabels([town('Щастя', [396, 100])], [], size, measure)[0]?.x).toBe(365);
});

test('lines of one name end together where it stands to the left', () => {
  const name = {
    ...town('', [300, 100]),
    lines: ['Новопсков', 'ська'],
    anchors: ['right'] as const,
  };
  const labels = placeLabels([name], [], size, measure);
  expect(labels.map(({ text, x }) => x + measure(text))).toEqual([294, 294]);
  expect((labels[1]?.y ?? 0) - (labels[0]?.y ?? 0)).toBeCloseTo(12);
});

test('the name of a river stands on its straightest piece and is never upside down', () => {
  const river: Name = {
    ...town('Айдар', [0, 0]),
    along: [
      [300, 50],
      [300, 60],
      [200, 160],
      [190, 160],
    ],
  };
  const [label] = placeLabels([river], [], size, measure);
  expect(label?.turn).toBeCloseTo(-Math.PI / 4);
});

test('a river that wanders too much bears no name', () => {
  const zigzag = Array.from({ length: 20 }, (_, at): [number, number] => [
    100 + at,
    at % 2 ? 104 : 100,
  ]);
  expect(placeLabels([{ ...town('Красна', [0, 0]), along: zigzag }], [], size, measure)).toEqual(
    [],
  );
});

test('boxes that only touch do not overlap', () => {
  const box = { x: 0, y: 0, width: 10, height: 10 };
  expect(overlap(box, { ...box, x: 10 })).toBe(false);
  expect(overlap(box, { ...box, x: 9.9 })).toBe(true);
});
