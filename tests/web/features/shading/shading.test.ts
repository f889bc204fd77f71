import { describe, expect, it } from 'vitest';
import { emptyView } from '../../../../server/contract/index.ts';
import type { RegionsResponse } from '../../../../server/contract/units.ts';
import { type Asked, figureOf, type Region } from '../../../../web/features/shading/figure.ts';
import { askedBy, shadingOf } from '../../../../web/features/shading/shading.ts';

const region = (placeId: string, change: Partial<Region>): Region => ({
  placeId,
  nameUk: '',
  nameEn: '',
  population: 1000,
  populationYear: 2022,
  territory: null,
  projects: 0,
  areas: 0,
  money: [],
  tasks: { covered: 0, apply: 29 },
  ...change,
});

const euros = {
  kind: 'planned' as const,
  currency: 'EUR' as const,
  amountMinor: 100,
  converted: { currency: 'UAH' as const, amountMinor: 3_000, rates: [], withoutRate: [] },
};
const hryvnias = { kind: 'planned' as const, currency: 'UAH' as const, amountMinor: 2_000 };
const spent = { kind: 'disbursed' as const, currency: 'UAH' as const, amountMinor: 500 };
const rich = region('rich', {
  projects: 3,
  money: [hryvnias, euros, spent],
  tasks: { covered: 2, apply: 8 },
});
const asked = (measure: Asked['measure'], paid: Asked['paid'] = 'planned'): Asked => ({
  measure,
  paid,
  currency: 'UAH',
});

describe('the figure of a unit', () => {
  it('is a count, a sum of one kind in one currency, that for each inhabitant, or a share', () => {
    expect(figureOf(rich, asked('count'))).toBe(3);
    expect(figureOf(rich, asked('sum'))).toBe(5_000);
    expect(figureOf(rich, asked('sum', 'disbursed'))).toBe(500);
    expect(figureOf(rich, asked('per-head'))).toBe(5);
    expect(figureOf(rich, asked('coverage'))).toBe(0.25);
  });

  it('is not known where there is no such sum, no population, or no task that applies', () => {
    expect(figureOf(rich, asked('sum', 'committed'))).toBeNull();
    expect(figureOf({ ...rich, population: null }, asked('per-head'))).toBeNull();
    expect(figureOf({ ...rich, tasks: { covered: 0, apply: 0 } }, asked('coverage'))).toBeNull();
  });
});

describe('the shading', () => {
  const poor = region('poor', { projects: 1, money: [{ ...hryvnias, amountMinor: 10 }] });
  const bare = region('bare', {});
  const regions: RegionsResponse = {
    units: 'raion',
    tasks: 29,
    rows: [rich, poor, bare],
    elsewhere: { projects: 0, money: [] },
  };

  it('gives units of a class one shade, and hatches those of which nothing is known', () => {
    const { shade, classes, unknown } = shadingOf(regions, asked('sum'));
    expect(shade).toEqual({
      units: 'raion',
      fills: [
        { shade: 2, ids: ['poor'] },
        { shade: 4, ids: ['rich'] },
      ],
      noData: ['bare'],
    });
    expect(classes.map(({ from, to }) => [from, to])).toEqual([
      [10, 10],
      [5_000, 5_000],
    ]);
    expect(unknown).toBe(1);
  });

  it('knows that no project is no project: zero is a class without a shade', () => {
    const { shade, classes } = shadingOf(regions, asked('count'));
    expect(shade.noData).toEqual([]);
    expect(classes[0]).toEqual({ from: 0, to: 0, count: 1, shade: null });
    expect(shade.fills.flatMap(({ ids }) => ids)).toEqual(['poor', 'rich']);
  });

  it('is in hryvnias until the view says otherwise', () => {
    expect(askedBy(emptyView)).toEqual({ measure: 'count', paid: 'planned', currency: 'UAH' });
    expect(askedBy({ ...emptyView, in: 'USD' }).currency).toBe('USD');
  });
});
