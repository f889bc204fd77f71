import fc from 'fast-check';
import { expect, test } from 'vitest';
import { grain, pieceLimit, pieceSide, piecesOf } from '../../../../web/map/picture/pieces.ts';

const densities = [1, 2, 2.5, 3, 3.125, 4, 5];

test('a small picture is one piece', () => {
  expect(piecesOf({ width: 1200, height: 800 }, 1)).toEqual([
    { x: 0, y: 0, width: 1200, height: 800 },
  ]);
});

test('the map of an A3 poster is drawn in four pieces, row by row', () => {
  expect(piecesOf({ width: 3300, height: 2700 }, 3.125)).toEqual([
    { x: 0, y: 0, width: 2025, height: 2025 },
    { x: 2025, y: 0, width: 1275, height: 2025 },
    { x: 0, y: 2025, width: 2025, height: 675 },
    { x: 2025, y: 2025, width: 1275, height: 675 },
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
