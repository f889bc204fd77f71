import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spanOf, spanWords, stepped, yearsOf } from '../../../../web/features/time/span.ts';

const all = [2015, 2021] as const;
const open = { from: null, to: null };

describe('the span of years', () => {
  it('is what of the years that there are the filter selects', () => {
    expect(spanOf(open, all)).toEqual([2015, 2021]);
    expect(spanOf({ from: 2018, to: null }, all)).toEqual([2018, 2021]);
    expect(spanOf({ from: 1991, to: 2030 }, all)).toEqual([2015, 2021]);
    expect(spanOf({ from: 2020, to: 2018 }, all)).toEqual([2018, 2020]);
  });

  it('asks for both of its years, and of all years for nothing', () => {
    expect(yearsOf([2015, 2018], all)).toEqual({ from: 2015, to: 2018 });
    expect(yearsOf([2015, 2021], all)).toEqual(open);
  });

  it('comes back from the filter as it was chosen', () => {
    const anySpan = fc.tuple(fc.integer({ min: 2015, max: 2021 }), fc.nat(6));
    fc.assert(
      fc.property(anySpan, ([first, length]) => {
        const span = [first, Math.min(2021, first + length)] as const;
        expect(spanOf(yearsOf(span, all), all)).toEqual(span);
      }),
    );
  });

  it('goes a year on or back, from all years to the first or last one, and never past them', () => {
    expect(stepped([2016, 2018], 1, all)).toEqual([2017, 2019]);
    expect(stepped([2016, 2018], -1, all)).toEqual([2015, 2017]);
    expect(stepped([2015, 2021], 1, all)).toEqual([2015, 2015]);
    expect(stepped([2015, 2021], -1, all)).toEqual([2021, 2021]);
    expect(stepped([2021, 2021], 1, all)).toBeNull();
    expect(stepped([2020, 2020], 1, [2020, 2020])).toBeNull();
  });

  it('is told as one year or two', () => {
    expect([spanWords([2019, 2019]), spanWords([2018, 2021])]).toEqual(['2019', '2018–2021']);
  });
});
