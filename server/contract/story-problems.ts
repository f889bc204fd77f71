import type { Story, StoryStep } from '@stratlas/seeds/story';
import { outsideLink } from './outside-link.ts';
import { readView } from './view.ts';

/** Something that a story lacks, or that cannot be shown; the page has words for each code. */
export interface StoryProblem {
  /** Path of the field, as `steps.2.view`. */
  field: string;
  code: 'missing' | 'unreadable_view' | 'bad_link' | 'not_a_url';
  /** Only what is `wrong` keeps a story from being published. */
  weight: 'wrong' | 'advice';
  /** What is wrong with it: the parameter of the view, the address of the link. */
  value?: string;
}

/** The view of a step as `readView` takes it: without the hash, which is the camera. */
export const viewOfStep = ({ view }: Pick<StoryStep, 'view'>): string =>
  (view.split('#')[0] ?? '').replace(/^\?/, '');

/** All that keeps a story from being published, and what the other language still lacks. */
export function storyProblems(story: Story): StoryProblem[] {
  const problems: StoryProblem[] = [
    ...titleProblems('', story),
    ...story.steps.flatMap((step, index) => stepProblems(`steps.${index}.`, step)),
  ];
  if (story.steps.length === 0) problems.push(missing('steps', 'wrong'));
  return problems;
}

const missing = (field: string, weight: StoryProblem['weight']): StoryProblem => ({
  field,
  code: 'missing',
  weight,
});

function titleProblems(path: string, titled: { titleUk: string; titleEn: string }) {
  const problems: StoryProblem[] = [];
  if (titled.titleUk.trim() === '') problems.push(missing(`${path}titleUk`, 'wrong'));
  if (titled.titleEn.trim() === '') problems.push(missing(`${path}titleEn`, 'advice'));
  return problems;
}

function stepProblems(path: string, step: StoryStep): StoryProblem[] {
  return [
    ...titleProblems(path, step),
    ...readView(viewOfStep(step)).problems.map(
      ({ parameter, value }): StoryProblem => ({
        field: `${path}view`,
        code: 'unreadable_view',
        weight: 'wrong',
        value: `${parameter}=${value}`,
      }),
    ),
    ...(['textUk', 'textEn', 'notesUk', 'notesEn'] as const).flatMap((field) =>
      badLinks(path + field, step[field]),
    ),
    ...step.sources.flatMap(({ title, url }, index) =>
      sourceProblems(`${path}sources.${index}.`, title, url),
    ),
  ];
}

/** Addresses of Markdown's `[words](address)`. */
const linkPattern = /\]\(\s*<?([^\s)>]*)/g;

const badLinks = (field: string, text: string): StoryProblem[] =>
  [...text.matchAll(linkPattern)]
    .map(([, address = '']) => address)
    .filter((address) => outsideLink(address) === null)
    .map((value) => ({ field, code: 'bad_link', weight: 'wrong', value }));

function sourceProblems(path: string, title: string, url: string | null): StoryProblem[] {
  const problems: StoryProblem[] = [];
  if (title.trim() === '') problems.push(missing(`${path}title`, 'wrong'));
  if (url !== null && outsideLink(url) === null) {
    problems.push({ field: `${path}url`, code: 'not_a_url', weight: 'wrong', value: url });
  }
  return problems;
}
