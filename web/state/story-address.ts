import { type Language, type View, writePairs } from '@stratlas/server/contract';

/** What the page's address says of a story that is shown; the step's view stands in the story itself. */
export interface StoryAddress {
  id: string;
  /** From 1, as people count; whether the story has it is known once it is loaded. */
  step: number;
  /** Whether the address itself named the step. */
  isStepGiven: boolean;
  screen: 'stage' | 'presenter';
  /** Goes on by itself, for a stand. */
  plays: boolean;
}

const ownNames: readonly string[] = ['story', 'step', 'screen', 'play'];

/** Steps beyond this are mistypings, and longer numbers would not come back as they were. */
const mostSteps = 9999;

/** The story of a query string; null where it names none. What cannot be read is as if it were not there. */
export function readStory(search: string): StoryAddress | null {
  const query = new URLSearchParams(search);
  const id = query.get('story');
  if (id === null || id === '') return null;
  const step = Number(query.get('step'));
  const isStepGiven = Number.isInteger(step) && step >= 1 && step <= mostSteps;
  return {
    id,
    step: isStepGiven ? step : 1,
    isStepGiven,
    screen: query.get('screen') === 'presenter' ? 'presenter' : 'stage',
    plays: query.get('play') === '1',
  };
}

/** The query string of a story, without a leading `?`. @param others pairs that are not of the story */
export function writeStory(
  { id, step, screen, plays }: StoryAddress,
  lang: Language,
  others: View['unknown'] = [],
): string {
  const pairs: [string, string][] = [['story', id], ['lang', lang], ...others];
  // The presenter's window asks the stage where it stands, and so names no step of its own.
  pairs.push(screen === 'stage' ? ['step', String(step)] : ['screen', screen]);
  if (plays) pairs.push(['play', '1']);
  return writePairs(pairs);
}

/** The pairs that a view does not know, without those of a story. */
export const beyondStory = (unknown: View['unknown']): View['unknown'] =>
  unknown.filter(([name]) => !ownNames.includes(name));
