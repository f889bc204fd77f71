import { describe, expect, it } from 'vitest';
import { emptyView } from '../../../server/contract/index.ts';
import { contextFor } from '../../../web/map/context.ts';
import { palettes } from '../../../web/map/palette.ts';

describe('what a tried text lights up', () => {
  const tried = { placeIds: ['city'], kinds: ['coal_mine'] as const };
  const litOn = (panel: 'map' | 'table' | 'linker') => {
    const view = { ...emptyView, panel };
    const { lit, litKinds } = contextFor(view, null, palettes.light, 'https://atlas.test', tried);
    return [lit, litKinds];
  };

  it('is on the map while the linker is shown', () => {
    expect(litOn('linker')).toEqual([['city'], ['coal_mine']]);
  });

  it('stands alone there: the links of the strategy rest', () => {
    const { codes } = contextFor(
      { ...emptyView, panel: 'linker' },
      null,
      palettes.light,
      'https://atlas.test',
      tried,
    );
    expect(codes).toEqual([]);
  });

  it('and goes out with it', () => {
    expect(litOn('map')).toEqual([[], []]);
    expect(litOn('table')).toEqual([[], []]);
  });
});
