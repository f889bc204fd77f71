import type { SeedStory } from '../story.ts';
import { money2018To2021 } from './money-2018-2021.ts';
import { railwayNorth } from './railway-north.ts';
import { strategyIn12Minutes } from './strategy-in-12-minutes.ts';

/** The stories that come with the atlas, in the order in which they are offered. */
export const stories: readonly SeedStory[] = [strategyIn12Minutes, money2018To2021, railwayNorth];
