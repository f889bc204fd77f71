import { type StyleSpecification, validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { beneath } from '../../../web/map/beneath.ts';
import { buildStyle } from '../../../web/map/style.ts';
import { plainContext } from './contexts.ts';

const own = buildStyle(plainContext);
const outside: StyleSpecification = {
  version: 8,
  glyphs: 'https://tiles.example/{fontstack}/{range}.pbf',
  sources: { places: { type: 'vector', url: 'https://tiles.example/tiles.json' } },
  layers: [
    { id: 'oblast', type: 'background', paint: { 'background-color': '#ffffff' } },
    { id: 'water', type: 'fill', source: 'places', 'source-layer': 'water' },
    { id: 'names', type: 'symbol', source: 'places', 'source-layer': 'names' },
  ],
};

describe('beneath', () => {
  it('changes nothing where there is no outside style', () => {
    expect(beneath(own, null)).toBe(own);
  });

  it('puts the outside layers first, under names of their own, and leaves its words out', () => {
    const style = beneath(own, outside);
    expect(validateStyleMin(style as never)).toEqual([]);
    expect(style.layers.slice(0, 3).map(({ id }) => id)).toEqual([
      'basemap-oblast',
      'basemap-water',
      'beyond',
    ]);
    expect(style.glyphs).toBeUndefined();
    expect(style.sources['basemap-places']).toEqual(outside.sources.places);
    expect(style.sources.places).toEqual(own.sources.places);
  });

  it('lets the outside sheet through ours', () => {
    const neighbours = beneath(own, outside).layers.find(({ id }) => id === 'neighbours');
    expect(neighbours?.paint).toMatchObject({ 'fill-opacity': 0 });
  });
});
