import fc from 'fast-check';
import { expect, test } from 'vitest';
import { grain, pieceLimit, pieceSide, piecesOf } from '../../../../web/map/picture/pieces.ts';

const densities = [1, 2, 2.5, 3, 3.125, 4, 5];

test('a small picture is one piece', () => {
  expect(piecesOf({ width: 1000, height: 800 }, 1)).toEqual([
    { x: 0, y: 0, width: 1000, height: 800 },
  ]);
});

test('a larger one is drawn in pieces, row by row', () => {
  expect(piecesOf({ width: 1300, height: 1700 }, 3.125)).toEqual([
    { x: 0, y: 0, width: 1000, height: 1000 },
    { x: 1000, y: 0, width: 300, height: 1000 },
    { x: 0, y: 1000, width: 1000, height: 700 },
    { x: 1000, y: 1000, width: 300, height: 700 },
  ]);
});

test.each(densities)('at density %d a whole piece is drawn on whole pixels', (density) => {
  expect(pieceSide(density) % grain).toBe(0);
  expect(Number.isInteger(pieceSide(density) * density)).toBe(true);
  expect(pieceSide(density) * density).toBeLessThanOrEqual(pieceLimit);
});

test('pieces cover a picture exactly, lie nowhere over each other and keep to the limit', () => {
  const size = fc.record({
    width: fc.integer({ min: 1, max: 9000 }),
    height: fc.integer({ min: 1, max: 9000 }),
  });
  fc.assert(
    fc.property(size, fc.constantFrom(...densities), (whole, density) => {
      const pieces = piecesOf(whole, density);
      const covered = pieces.reduce((sum, { width, height }) => sum + width * height, 0);
      expect(covered).toBe(whole.width * whole.height);
      for (const [at, a] of pieces.entries()) {
        expect(Math.max(a.width, a.height)).toBeLessThanOrEqual(pieceLimit);
        expect(a.x + a.width).toBeLessThanOrEqual(whole.width);
        expect(a.y + a.height).toBeLessThanOrEqual(whole.height);
        const beside = pieces
          .slice(at + 1)
          .every((b) => b.x >= a.x + a.width || a.x >= b.x + b.width || b.y >= a.y + a.height);
        expect(beside).toBe(true);
      }
    }),
  );
});
