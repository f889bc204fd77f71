import type { Figure } from '../figure.ts';
import { answerFigures } from './answers.ts';
import { pageFigures } from './pages.ts';

/** The map of projects and what feeds it, at three sizes of the register. */
export const exploreFigures: Record<string, () => Promise<Figure[]>> = {
  'explore.370': pageFigures('370'),
  'explore.10k': pageFigures('10k'),
  'explore.100k': pageFigures('100k'),
  'explore.answers.10k': answerFigures('10k'),
  'explore.answers.100k': answerFigures('100k'),
};
