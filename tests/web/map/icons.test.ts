import { describe, expect, it } from 'vitest';
import { iconFor } from '../../../web/map/icons.ts';
import { mapLayers } from '../../../web/map/layers.ts';
import { palettes } from '../../../web/map/palette.ts';

const { light } = palettes;

describe('iconFor', () => {
  it('fills what is surveyed and leaves hollow what is not', () => {
    expect(iconFor('disc-2-solid', light)).toMatchObject({
      fill: light.goals[2],
      stroke: light.halo,
    });
    expect(iconFor('disc-2-hollow', light)).toMatchObject({
      fill: light.halo,
      stroke: light.goals[2],
    });
  });

  it('knows a picture for every kind of object that the registry shows', () => {
    const kinds = mapLayers.flatMap(({ swatch, kinds: all }) =>
      swatch.kind === 'icon' ? all : [],
    );
    for (const kind of kinds) expect(iconFor(`object-${kind}-solid`, light), kind).not.toBeNull();
    expect(iconFor('object-power_plant-solid', light)?.glyph).toMatch(/^M/);
  });

  it('draws several projects as a pie of goals, one as a disc, both as large as their sums', () => {
    expect(iconFor('pie-2-3-4-0-0-1', light)).toMatchObject({
      size: 23,
      shape: 'pie',
      slices: [
        { color: light.goals[1], part: 3 },
        { color: light.goals[2], part: 4 },
        { color: light.goals[3], part: 0 },
        { color: light.goals[4], part: 0 },
        { color: light.object, part: 1 },
      ],
    });
    expect(iconFor('spot-4-2', light)).toMatchObject({ size: 36, fill: light.goals[2] });
    expect(iconFor('spot-0-0', light)).toMatchObject({ size: 14, fill: light.object });
  });

  it('answers nothing for a name that is not ours', () => {
    expect(iconFor('marker', light)).toBeNull();
  });
});
