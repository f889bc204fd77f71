import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { pageSize, pagesFor, rowAfter } from '../../../../web/features/project-table/row-window.ts';
import { spanOf } from '../../../../web/features/project-table/span.ts';

describe('the pages for the rows on screen', () => {
  it('are the one that holds them, and the next where they are near its end', () => {
    expect(pagesFor(0, 12, 1000)).toEqual([0]);
    expect(pagesFor(130, 160, 1000)).toEqual([1]);
    expect(pagesFor(70, 85, 1000)).toEqual([0, 1]);
    expect(pagesFor(110, 120, 1000)).toEqual([0, 1]);
    expect(pagesFor(990, 999, 1000)).toEqual([9]);
  });

  it('always hold every row on screen, and are few', () => {
    const numbers = fc.tuple(fc.nat(99_999), fc.nat(60), fc.integer({ min: 1, max: 100_000 }));
    fc.assert(
      fc.property(numbers, ([start, height, total]) => {
        const first = Math.min(start, total - 1);
        const last = Math.min(first + height, total - 1);
        const pages = pagesFor(first, last, total);
        expect(pages).toContain(Math.floor(first / pageSize));
        expect(pages).toContain(Math.floor(last / pageSize));
        expect(pages.length).toBeLessThanOrEqual(3);
      }),
    );
  });
});

test('the keyboard goes from row to row, by pages and to both ends, and never past them', () => {
  const to = (key: string, row: number) => rowAfter(key, row, 100, 10);
  expect([to('ArrowDown', 4), to('ArrowUp', 4), to('PageDown', 4), to('PageUp', 4)]).toEqual([
    5, 3, 14, 0,
  ]);
  expect([to('Home', 50), to('End', 50), to('ArrowDown', 99), to('a', 5)]).toEqual([
    0,
    99,
    99,
    null,
  ]);
});

test('the years of a row are one, a span, or nothing', () => {
  expect(spanOf({ startYear: 2019, endYear: 2019 })).toBe('2019');
  expect(spanOf({ startYear: 2018, endYear: 2021 })).toBe('2018–2021');
  expect(spanOf({ startYear: null, endYear: null })).toBe('');
});
