import { type GoalCode, goalCodes, goalLooks } from '@stratlas/seeds/goals';
import type { Words } from '../../contract/code-words.ts';
import { sumName } from '../collections/properties.ts';
import type { Collection } from '../collections.ts';
import { colours, shades } from './colours.ts';
import { placeSymbology } from './place-symbology.ts';
import type { Condition, Looks, Rule, Symbology } from './symbology.ts';

/** The atlas's own signs for a collection; without rules where nothing of it can be drawn. */
export function symbologyOf({ origin }: Pick<Collection, 'origin'>): Symbology {
  switch (origin.of) {
    case 'projects':
      return { rules: byGoal('equal', 'goal', ({ point }) => (point ? { point } : {})) };
    case 'locations':
      return { rules: byGoal('equal', 'goal', (looks) => looks) };
    case 'links':
      return { rules: byGoal('starts', 'itemCode', thin) };
    case 'funding':
      return { rules: bySum(sumName('planned', 'UAH')) };
    case 'ground':
      return { rules: [ground] };
    case 'places':
      return placeSymbology(origin.kind);
    case 'items':
      return { rules: [] };
  }
}

const goalWords: Record<GoalCode, Words> = {
  1: { uk: 'Ціль 1', en: 'Goal 1' },
  2: { uk: 'Ціль 2', en: 'Goal 2' },
  3: { uk: 'Ціль 3', en: 'Goal 3' },
  4: { uk: 'Ціль 4', en: 'Goal 4' },
};

/** A rule for each goal in its colour, and one for what has none. */
const byGoal = (
  is: 'equal' | 'starts',
  property: string,
  drawn: (looks: Looks) => Looks,
): Rule[] => [
  ...goalCodes.map((goal): Rule => {
    const when: Condition = { is, property, value: goal };
    return { title: goalWords[goal], when, looks: drawn(inked(goalLooks[goal].onLight)) };
  }),
  {
    title: { uk: 'Ціль невідома', en: 'Goal not known' },
    when: { is: 'other' },
    looks: drawn(inked(colours.object)),
  },
];

const inked = (ink: string): Looks => ({
  area: { fill: ink, opacity: 0.15, stroke: ink, width: 1.8 },
  line: { fill: null, stroke: ink, width: 3 },
  point: { fill: ink, stroke: colours.paper, width: 1.5, size: 12 },
});

/** Many links lie over each other: thin and faint, they do not add up to mud. */
const thin = ({ area, line, point }: Looks): Looks => ({
  ...(area && { area: { ...area, opacity: 0.012, width: 0.8 } }),
  ...(line && { line: { ...line, width: 2 } }),
  ...(point && { point: { ...point, width: 1, size: 8 } }),
});

const ground: Rule = {
  title: { uk: 'Тло', en: 'Ground' },
  when: { is: 'any' },
  looks: { line: { fill: null, stroke: colours.rail, width: 0.8 } },
};

/** Where the next shade begins, in whole units: as the page's signs of sums do. */
const steps = [0, 1, 10, 100, 1000] as const;
const million = 1_000_000;

const bySum = (property: string): Rule[] => [
  ...shades.map((shade, at): Rule => {
    const [least = 0, below] = [steps[at], steps[at + 1]];
    return {
      title: sumWords(least, below),
      when: {
        is: 'from',
        property,
        // A hundredth more than nothing is something.
        least: Math.max(1, least * million * 100),
        below: below === undefined ? null : below * million * 100,
      },
      looks: { area: { fill: shade, stroke: colours.hromadaBorder, width: 0.8 } },
    };
  }),
  {
    title: { uk: 'Немає запланованих коштів', en: 'No planned money' },
    when: { is: 'other' },
    looks: { area: { fill: null, stroke: colours.noData, width: 0.8, dash: [3, 2] } },
  },
];

function sumWords(least: number, below: number | undefined): Words {
  if (below === undefined) {
    return { uk: `від ${least} млн грн`, en: `UAH ${least} million and more` };
  }
  return { uk: `${least}–${below} млн грн`, en: `UAH ${least}–${below} million` };
}
