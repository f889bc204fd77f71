import {
  type Color,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  parse,
  wcagContrast,
} from 'culori';
import { describe, expect, it } from 'vitest';
import { goalCodes, goalLooks } from '../../seeds/goals.ts';

const difference = differenceCiede2000();
const sights: Record<string, (color: Color) => Color> = {
  'normal sight': (color) => color,
  protanopia: filterDeficiencyProt(1),
  deuteranopia: filterDeficiencyDeuter(1),
  tritanopia: filterDeficiencyTrit(1),
};
const grounds = { onLight: '#f6f2e9', onDark: '#171a1f' } as const;

const palettes = (['onLight', 'onDark'] as const).map((name) => ({
  name,
  colors: goalCodes.map((code) => goalLooks[code][name]),
}));

describe.each(palettes)('the goal colours $name', ({ name, colors }) => {
  it.each(Object.entries(sights))('stay apart under %s', (_, seen) => {
    const pairs = colors.flatMap((a, i) => colors.slice(i + 1).map((b) => [a, b] as const));
    for (const [a, b] of pairs) {
      const [first, second] = [parse(a), parse(b)];
      if (!first || !second) throw new Error(`${a} or ${b} is no colour`);
      expect(difference(seen(first), seen(second)), `${a} ${b}`).toBeGreaterThanOrEqual(15);
    }
  });

  it('stand out from their ground', () => {
    for (const color of colors) {
      expect(wcagContrast(color, grounds[name]), color).toBeGreaterThanOrEqual(3);
    }
  });
});

describe('the goal icons', () => {
  it('are one closed path each, all different', () => {
    const icons = goalCodes.map((code) => goalLooks[code].icon);
    for (const icon of icons) expect(icon).toMatch(/^M[MLHVCSAZmlhvcsaz\d.\s-]+z$/i);
    expect(new Set(icons).size).toBe(4);
  });
});
