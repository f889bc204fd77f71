import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutText } from '../../../web/state/text-marks.ts';

const text = 'Електрифікація гілки Попасна – Куп’янськ';
const span = (name: string, start: number, end: number) => ({ name, start, end });
const named = (spans: { name: string; start: number; end: number }[]) =>
  cutText(text, spans).map((piece) => [piece.text, piece.spans.map(({ name }) => name)]);

test('a text without spans is one plain piece', () => {
  expect(cutText(text, [])).toEqual([{ start: 0, text, spans: [] }]);
});

test('the words of a span are cut out and carry it', () => {
  expect(named([span('station', 21, 28)])).toEqual([
    ['Електрифікація гілки ', []],
    ['Попасна', ['station']],
    [' – Куп’янськ', []],
  ]);
});

test('words within the words of another span belong to both, the narrower first', () => {
  expect(named([span('line', 15, 40), span('station', 21, 28)])).toEqual([
    ['Електрифікація ', []],
    ['гілки ', ['line']],
    ['Попасна', ['station', 'line']],
    [' – Куп’янськ', ['line']],
  ]);
});

test('a blank between two quotes is not marked', () => {
  expect(named([span('all', 0, 40), span('first', 0, 14), span('rest', 15, 40)])[1]).toEqual([
    ' ',
    [],
  ]);
});

test('the pieces are the text again, wherever the spans stand', () => {
  const anywhere = fc.integer({ min: -10, max: text.length + 10 });
  const spans = fc.array(
    fc.tuple(anywhere, anywhere).map(([a, b]) => span('x', Math.min(a, b), Math.max(a, b))),
    { maxLength: 6 },
  );
  fc.assert(
    fc.property(spans, (given) => {
      const pieces = cutText(text, given);
      expect(pieces.map((piece) => piece.text).join('')).toBe(text);
      for (const { start, text: piece } of pieces)
        expect(text.slice(start)).toMatch(
          new RegExp(`^${piece.replaceAll(/[^\p{L} ]/gu, (sign) => `\\${sign}`)}`),
        );
    }),
  );
});
