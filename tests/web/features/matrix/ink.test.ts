import { expect, test } from 'vitest';
import { contrast, inkOn } from '../../../../web/features/matrix/ink.ts';
import { palettes } from '../../../../web/map/palette.ts';

test('contrast is that of WCAG', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

test.each([...palettes.light.shades, ...palettes.dark.shades])(
  'figures on %s can be read',
  (shade) => {
    expect(contrast(shade, inkOn(shade))).toBeGreaterThanOrEqual(4.5);
  },
);

test.each(['light', 'dark'] as const)(
  'shades of the %s map go one way from the land on',
  (ground) => {
    const { shades, land } = palettes[ground];
    const steps = shades.map((shade) => contrast(shade, land));
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
  },
);
