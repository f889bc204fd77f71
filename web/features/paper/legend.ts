import type { GoalCode } from '@stratlas/seeds/goals';
import { type MapLayerId, mapLayers, type Swatch } from '../../map/layers.ts';
import type { Palette } from '../../map/palette.ts';
import { signDiameters } from '../../map/sign-sizes.ts';

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
  /** Shades from little to much, and whether units without a figure are among them. */
  shades: readonly { shade: number | null; text: string }[];
  hasUnknown: boolean;
}

export interface LegendWords {
  goalsTitle: string;
  goal: (code: GoalCode) => string;
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

function goalRows({ goals }: LegendFacts, words: LegendWords, palette: Palette): LegendRow[] {
  if (goals.length === 0) return [];
  return [
    { kind: 'heading', text: words.goalsTitle },
    ...goals.map(
      (code): LegendRow => ({ kind: 'disc', color: palette.goals[code], text: words.goal(code) }),
    ),
  ];
}

/** Numbered pins stand in place of the signs whose size tells a sum. */
function signRows({ layers, isNumbered }: LegendFacts, words: LegendWords): LegendRow[] {
  if (isNumbered) return [{ kind: 'pin', text: words.pin }];
  if (!layers.includes('projects')) return [];
  return [
    { kind: 'heading', text: words.sizeTitle },
    ...signDiameters.map(
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
