import { describe, expect, it } from 'vitest';
import { palettes } from '../../../web/map/palette.ts';
import { buildStyle } from '../../../web/map/style.ts';
import { styleChanges } from '../../../web/map/style-changes.ts';
import { plainContext } from './contexts.ts';

const everything = buildStyle(plainContext);

describe('styleChanges', () => {
  it('finds nothing between two equal styles', () => {
    expect(styleChanges(everything, buildStyle(plainContext))).toEqual([]);
  });

  it('turns a narrower filter of areas into filters of the link layers alone', () => {
    const one = buildStyle({ ...plainContext, codes: ['2.1.2/1'] });
    const other = buildStyle({ ...plainContext, codes: ['2.1.2/2', '2.1.2/3'] });
    const changes = styleChanges(one, other);
    expect(new Set(changes.map(({ set }) => set))).toEqual(new Set(['filter']));
    expect(changes.map((change) => ('source' in change ? change.source : change.layer))).toEqual([
      'link-areas',
      'link-outlines',
      'link-casings',
      'link-lines',
      'link-dots',
      'link-ends',
      'link-pins',
    ]);
  });

  it('turns a change of language into layout, and of the hour into paint', () => {
    const english = styleChanges(everything, buildStyle({ ...plainContext, language: 'en' }));
    expect(new Set(english.map(({ set }) => set))).toEqual(new Set(['layout']));
    const night = styleChanges(everything, buildStyle({ ...plainContext, palette: palettes.dark }));
    expect(new Set(night.map(({ set }) => set))).toEqual(new Set(['paint']));
  });

  it('takes back a property that the next style does not have', () => {
    const hidden = buildStyle({ ...plainContext, hidden: ['roads'] });
    expect(styleChanges(hidden, everything)).toEqual([
      { set: 'layout', layer: 'roads', property: 'visibility', value: undefined },
    ]);
  });
});
