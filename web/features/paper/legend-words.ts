import { type GoalCode, goalLooks } from '@stratlas/seeds/goals';
import type { Language, View } from '@stratlas/server/contract';
import type { QueryClient } from '@tanstack/react-query';
import { strategyQuery } from '../../api/queries.ts';
import { regionsQuery } from '../../api/unit-queries.ts';
import { i18n } from '../../i18n/i18n.ts';
import { signSteps } from '../../map/sign-sizes.ts';
import { currencyOf } from '../../map/sign-tiles.ts';
import { strategyOf } from '../../state/strategy.ts';
import { labelOf } from '../../ui/item-words.ts';
import { roundMoney } from '../register/money.ts';
import { classWords } from '../shading/legend-words.ts';
import { askedBy, shadingOf } from '../shading/shading.ts';
import type { LegendFacts, LegendWords } from './legend.ts';
import '../../i18n/paper/add.ts';
import '../../i18n/spots/add.ts';
import '../../i18n/units/add.ts';

/** The words of a legend in a language that need not be that of the page. */
export async function legendWords(
  view: View,
  language: Language,
  client: QueryClient,
): Promise<LegendWords> {
  const { tree } = strategyOf(await client.fetchQuery(strategyQuery()));
  const t = i18n.getFixedT(language);
  const spots = i18n.getFixedT(language, 'spots');
  const units = i18n.getFixedT(language, 'units');
  const paper = i18n.getFixedT(language, 'paper');
  const currency = currencyOf(view);
  const [first = '', ...steps] = signSteps(currency).map((sum) =>
    roundMoney(sum, currency, language),
  );
  const kind = t(`fundingKind.${view.paid}`).toLowerCase();
  return {
    goalsTitle: paper('legend.goals'),
    goal: (code) => {
      const item = tree.byCode.get(code);
      return item ? `${code}. ${labelOf(item, language)}` : code;
    },
    noGoal: paper('legend.noGoal'),
    layer: (id) => t(`layers.${id}` as 'layers.rail'),
    pin: paper('legend.pin'),
    sizes: [
      spots('less', { sum: first }),
      ...[first, ...steps].map((sum) => spots('from', { sum })),
    ],
    sizeTitle: spots('size', { kind, currency: spots(`currency.${currency}`) }),
    shadeTitle: units(`measure.${view.measure}`),
    noData: units('shade.noData'),
    hollow: t('layersPanel.exact'),
  };
}

/** What the shades of a view stand for; none where it has none. */
export async function shadesOf(
  view: View,
  language: Language,
  client: QueryClient,
): Promise<Pick<LegendFacts, 'shades' | 'hasUnknown'>> {
  if (!view.shade) return { shades: [], hasUnknown: false };
  const asked = askedBy(view);
  const regions = await client.fetchQuery(regionsQuery(view.filter, view.units, asked.currency));
  const { classes, unknown } = shadingOf(regions, asked);
  const units = i18n.getFixedT(language, 'units');
  return {
    hasUnknown: unknown > 0,
    shades: classes.map(({ from, to, shade }) => ({
      shade,
      text: to === 0 ? units('shade.zero') : classWords({ from, to }, asked, language),
    })),
  };
}

const allGoals = Object.keys(goalLooks) as GoalCode[];

/** The goals of what is on a picture; all of them where nobody counted. */
export const goalsOn = (goals: readonly (string | null)[]): GoalCode[] =>
  allGoals.filter((code) => goals.includes(code));
