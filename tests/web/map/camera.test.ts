import { describe, expect, it } from 'vitest';
import { around, paddingFor } from '../../../web/map/camera.ts';

describe('around', () => {
  it('boxes all boxes', () => {
    const boxes: [number, number, number, number][] = [
      [38, 48, 39, 49],
      [38.5, 47.5, 40, 48.5],
    ];
    expect(around(boxes)).toEqual([38, 47.5, 40, 49]);
  });

  it('knows no box around nothing', () => {
    expect(around([])).toBeNull();
  });
});

describe('paddingFor', () => {
  it('leaves room for the cards on a desk', () => {
    expect(paddingFor(1280, 800, true)).toEqual({ top: 72, right: 400, bottom: 72, left: 368 });
    expect(paddingFor(1280, 800, false).right).toBe(24);
    expect(paddingFor(1280, 800, false, true).bottom).toBe(492);
  });

  it('leaves room for the sheet, the credits and the header on a phone', () => {
    expect(paddingFor(390, 844, true)).toEqual({ top: 112, right: 24, bottom: 428, left: 24 });
  });
});
