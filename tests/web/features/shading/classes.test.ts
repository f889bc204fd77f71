import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classesOf, shadesOf } from '../../../../web/features/shading/classes.ts';

describe('the classes of figures', () => {
  it('break where figures differ most', () => {
    expect(classesOf([1, 2, 3, 50, 52, 900], 3)).toEqual([
      { from: 1, to: 3, count: 3 },
      { from: 50, to: 52, count: 2 },
      { from: 900, to: 900, count: 1 },
    ]);
  });

  it('leave zero a class of its own', () => {
    expect(classesOf([0, 0, 0.01, 7], 2)).toEqual([
      { from: 0, to: 0, count: 2 },
      { from: 0.01, to: 0.01, count: 1 },
      { from: 7, to: 7, count: 1 },
    ]);
  });

  it('are as few as there are different figures', () => {
    expect(classesOf([4, 4, 4])).toEqual([{ from: 4, to: 4, count: 3 }]);
    expect(classesOf([])).toEqual([]);
    expect(classesOf([0])).toEqual([{ from: 0, to: 0, count: 1 }]);
  });

  it('hold every figure once, in order, without touching', () => {
    const figures = fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 1, maxLength: 37 });
    fc.assert(
      fc.property(figures, (all) => {
        const classes = classesOf(all);
        expect(classes.reduce((sum, { count }) => sum + count, 0)).toBe(all.length);
        for (const figure of all) {
          const own = classes.filter(({ from, to }) => figure >= from && figure <= to);
          expect(own).toHaveLength(1);
        }
        expect(classes.map(({ from }) => from)).toEqual(
          classes.map(({ from }) => from).sort((a, b) => a - b),
        );
      }),
    );
  });
});

describe('the shades of classes', () => {
  const of = (count: number) =>
    shadesOf(Array.from({ length: count }, (_, at) => ({ from: at + 1, to: at + 1, count: 1 })));

  it('spread over the scale and end with its darkest', () => {
    expect(of(5)).toEqual([0, 1, 2, 3, 4]);
    expect(of(3)).toEqual([1, 2, 4]);
    expect(of(1)).toEqual([4]);
  });

  it('leave zero without one', () => {
    expect(shadesOf([{ from: 0, to: 0, count: 2 }])).toEqual([null]);
    expect(
      shadesOf([
        { from: 0, to: 0, count: 2 },
        { from: 1, to: 2, count: 2 },
      ]),
    ).toEqual([null, 4]);
  });
});
