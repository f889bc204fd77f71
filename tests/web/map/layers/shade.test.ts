import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { iconFor } from '../../../../web/map/icons.ts';
import type { Shade } from '../../../../web/map/layers/shade.ts';
import { palettes } from '../../../../web/map/palette.ts';
import { buildStyle } from '../../../../web/map/style.ts';
import { plainContext } from '../contexts.ts';

const shade: Shade = {
  units: 'raion',
  fills: [
    { shade: 0, ids: ['UA44020000000082097'] },
    { shade: 4, ids: ['UA44100000000052765', 'UA44120000000092852'] },
  ],
  noData: ['UA44040000000032820'],
};

const layersOf = (wanted: Shade | null) => {
  const style = buildStyle({ ...plainContext, shade: wanted });
  const layer = (id: string) => style.layers.find((one) => one.id === id);
  return { style, layer, ids: style.layers.map(({ id }) => id) };
};

describe('the shading', () => {
  it.each([null, shade, { ...shade, fills: [] }, { ...shade, noData: [] }])(
    'is a style that the map can read (%#)',
    (wanted) => {
      expect(validateStyleMin(layersOf(wanted).style as never)).toEqual([]);
    },
  );

  it('rests until it is asked for', () => {
    const { layer } = layersOf(null);
    expect(layer('shade')?.layout).toEqual({ visibility: 'none' });
    expect(layer('shade-none')?.layout).toEqual({ visibility: 'none' });
  });

  it('gives each class of units its shade of the palette', () => {
    const { layer } = layersOf(shade);
    const [pale, , , , dark] = palettes.light.shades;
    expect(layer('shade')?.paint).toMatchObject({
      'fill-color': [
        'match',
        ['get', 'id'],
        ['UA44020000000082097'],
        pale,
        ['UA44100000000052765', 'UA44120000000092852'],
        dark,
        'transparent',
      ],
    });
  });

  it('tells what is not known by a pattern and not by a colour', () => {
    const { layer } = layersOf(shade);
    const none = layer('shade-none');
    expect(none?.paint).toEqual({ 'fill-pattern': 'hatch-none' });
    expect(none && 'filter' in none && none.filter).toEqual([
      ...['match', ['get', 'id']],
      ...[['UA44040000000032820'], true, false],
    ]);
    expect(iconFor('hatch-none', palettes.dark)).toMatchObject({
      shape: 'hatch',
      stroke: palettes.dark.noData,
    });
  });

  it('lies on the sheet, beneath water, roads and names', () => {
    const { ids } = layersOf(shade);
    expect(ids.indexOf('oblast')).toBeLessThan(ids.indexOf('shade'));
    expect(ids.indexOf('shade-none')).toBeLessThan(ids.indexOf('territory'));
    expect(ids.indexOf('territory')).toBeLessThan(ids.indexOf('rivers'));
  });
});

it('the state of the territory is a layer of the registry: the address can hide it', () => {
  const style = buildStyle({ ...plainContext, hidden: ['territory'] });
  const territory = style.layers.find(({ id }) => id === 'territory');
  expect(territory?.layout).toEqual({ visibility: 'none' });
});
