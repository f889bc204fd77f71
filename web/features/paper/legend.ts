import type { GoalCode } from '@stratlas/seeds/goals';
import { type MapLayerId, mapLayers, type Swatch } from '../../map/layers.ts';
import type { Palette } from '../../map/palette.ts';
import { signDiameters } from '../../map/sign-sizes.ts';
import { pinRadii } from './pins.ts';

export type LegendRow =
  | { kind: 'heading' | 'note'; text: string }
  | { kind: 'swatch'; swatch: Swatch; text: string }
  | { kind: 'disc'; color: string; text: string }
  | { kind: 'patch'; color: string; text: string }
  | { kind: 'hatch'; color: string; text: string }
  | { kind: 'ring'; diameter: number; text: string }
  | { kind: 'pin'; text: string };

export interface LegendFacts {
  /** Layers of which something can be seen on the picture. */
  layers: readonly string[];
  goals: readonly GoalCode[];
  isNumbered: boolean;
  /** Whether the size of the numbered pins tells money. */
  hasSums: boolean;
  /** Whether something numbered has no goal. */
  hasGoalless: boolean;
  /** Shades from little to much, and whether units without a figure are among them. */
  shades: readonly { shade: number | null; text: string }[];
  hasUnknown: boolean;
}

export interface LegendWords {
  goalsTitle: string;
  goal: (code: GoalCode) => string;
  noGoal: string;
  layer: (id: MapLayerId) => string;
  pin: string;
  /** One for each size of sign, and what the sizes mean. */
  sizes: readonly string[];
  sizeTitle: string;
  shadeTitle: string;
  noData: string;
  hollow: string;
}

/** What the signs on a picture mean: only those that are on it. */
export function legendOf(facts: LegendFacts, words: LegendWords, palette: Palette): LegendRow[] {
  return [
    ...goalRows(facts, words, palette),
    ...signRows(facts, words),
    ...shadeRows(facts, words, palette),
    ...layerRows(facts, words),
    { kind: 'note', text: words.hollow },
  ];
}

function goalRows(
  { goals, hasGoalless }: LegendFacts,
  words: LegendWords,
  palette: Palette,
): LegendRow[] {
  if (goals.length === 0 && !hasGoalless) return [];
  const none = { kind: 'disc', color: palette.object, text: words.noGoal } as const;
  return [
    { kind: 'heading', text: words.goalsTitle },
    ...goals.map(
      (code): LegendRow => ({ kind: 'disc', color: palette.goals[code], text: words.goal(code) }),
    ),
    ...(hasGoalless ? [none] : []),
  ];
}

/** Numbered pins stand in place of the map's own signs; the size of both tells a sum. */
function signRows({ layers, isNumbered, hasSums }: LegendFacts, words: LegendWords): LegendRow[] {
  const pin = isNumbered ? [{ kind: 'pin', text: words.pin } as const] : [];
  const diameters = isNumbered ? pinRadii.map((radius) => 2 * radius) : signDiameters;
  if (isNumbered ? !hasSums : !layers.includes('projects')) return pin;
  return [
    ...pin,
    { kind: 'heading', text: words.sizeTitle },
    ...diameters.map(
      (diameter, at): LegendRow => ({ kind: 'ring', diameter, text: words.sizes[at] ?? '' }),
    ),
  ];
}

function shadeRows(
  { shades, hasUnknown }: LegendFacts,
  words: LegendWords,
  palette: Palette,
): LegendRow[] {
  if (shades.length === 0 && !hasUnknown) return [];
  return [
    { kind: 'heading', text: words.shadeTitle },
    ...shades.map(
      ({ shade, text }): LegendRow => ({
        kind: 'patch',
        color: shade === null ? palette.land : (palette.shades[shade] ?? palette.land),
        text,
      }),
    ),
    ...(hasUnknown ? [{ kind: 'hatch', color: palette.noData, text: words.noData } as const] : []),
  ];
}

/** Layers whose colours are those of the goals are explained by these. */
function layerRows({ layers }: LegendFacts, words: LegendWords): LegendRow[] {
  return mapLayers
    .filter(({ id, swatch }) => layers.includes(id) && swatch.color !== 'goals')
    .map(({ id, swatch }): LegendRow => ({ kind: 'swatch', swatch, text: words.layer(id) }));
}
