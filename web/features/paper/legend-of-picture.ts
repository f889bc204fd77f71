import type { Language, View } from '@stratlas/server/contract';
import type { QueryClient } from '@tanstack/react-query';
import type { InSight } from '../../map/in-sight.ts';
import type { Palette } from '../../map/palette.ts';
import { type LegendRow, legendOf } from './legend.ts';
import { goalsOn, legendWords, shadesOf } from './legend-words.ts';
import { entriesOf, type Pin } from './pins.ts';

/** What a picture shows, with the numbered pins that stand on it. */
interface Shown extends InSight {
  pins: readonly Pin[];
}

/** Fetches the words of a view's legend. @returns what makes its rows once it is known what can be seen */
export async function legendFor(
  view: View,
  language: Language,
  client: QueryClient,
  palette: Palette,
): Promise<(shown: Shown) => LegendRow[]> {
  const [words, shades] = await Promise.all([
    legendWords(view, language, client),
    shadesOf(view, language, client),
  ]);
  return ({ layers, goals, pins }) => {
    const ofPins = pins.flatMap(({ spots }) => entriesOf(spots).map(({ goal }) => goal));
    const facts = {
      layers,
      goals: goalsOn([...ofPins, ...goals]),
      isNumbered: pins.length > 0,
      hasSums: pins.some(({ money }) => money !== null),
      hasGoalless: ofPins.includes(null),
    };
    return legendOf({ ...facts, ...shades }, words, palette);
  };
}
