import { describe, expect, it } from 'vitest';
import { hitOf, isMixed, refOf } from '../../../web/map/hit.ts';

const feature = (
  layer: string,
  type: 'fill' | 'line' | 'symbol' | 'circle',
  properties: object,
) => ({
  layer: { id: layer, type },
  source: 'places',
  properties: { nameUk: 'Назва', nameEn: 'Name', ...properties },
});

describe('hitOf', () => {
  it('prefers a pin to the line and the territory beneath it', () => {
    const hit = hitOf([
      feature('link-areas', 'fill', { placeId: 'zone-rural', kind: 'zone', code: '4.3.2/1' }),
      feature('link-lines', 'line', { placeId: 'rail-x', kind: 'railway_line', code: '2.1.2/2' }),
      feature('link-pins', 'symbol', {
        placeId: 'power-luhansk-tpp',
        kind: 'power_plant',
        code: '1.3.3/2',
      }),
    ]);
    expect(hit).toEqual({
      placeId: 'power-luhansk-tpp',
      kind: 'power_plant',
      code: '1.3.3/2',
      project: null,
      projects: 0,
      money: { sum: 0, converted: false, partial: false },
      isSpread: false,
      nameUk: 'Назва',
      nameEn: 'Name',
    });
  });

  it('finds a place that no area speaks of', () => {
    const hit = hitOf([feature('town-names-1', 'symbol', { id: 'UA44', kind: 'settlement' })]);
    expect(hit).toMatchObject({ placeId: 'UA44', code: null });
  });

  it('sees through the ground', () => {
    expect(hitOf([feature('oblast', 'fill', { id: 'UA44', kind: 'oblast' })])).toBeNull();
    expect(hitOf([])).toBeNull();
  });
});

describe('a sign of projects', () => {
  const hitOn = (properties: object) => hitOf([feature('project-signs', 'symbol', properties)]);

  it('selects the one project that it stands for', () => {
    const hit = hitOn({ project: 'dfrr-2021-001', count: 1, placeId: 'UA44', goal: 2 });
    expect(hit && refOf(hit)).toBe('project:dfrr-2021-001');
    expect(hit && isMixed(hit)).toBe(false);
  });

  it('selects the place that all its projects share', () => {
    const hit = hitOn({ count: 12, sum: 500, partial: true, placeId: 'UA44' });
    expect(hit && refOf(hit)).toBe('UA44');
    expect(hit?.money).toEqual({ sum: 500, converted: false, partial: true });
    expect(hit && isMixed(hit)).toBe(false);
    expect(hit?.projects).toBe(12);
  });

  it('comes nearer where its projects stand on several points', () => {
    const hit = hitOn({ count: 12, placeId: 'UA44', isSpread: true });
    expect(hit && isMixed(hit)).toBe(true);
  });
});
