import type { Story, StoryStep } from '@stratlas/server/contract';

/** What people do with the steps of a story; each gives a new story. */

const withSteps = (story: Story, steps: StoryStep[]): Story => ({ ...story, steps });

/** Puts steps in after the one with this id; at the end where there is none such. */
export function insertSteps(
  story: Story,
  steps: readonly StoryStep[],
  after: string | null,
): Story {
  const at = story.steps.findIndex(({ id }) => id === after);
  const place = at === -1 ? story.steps.length : at + 1;
  return withSteps(story, story.steps.toSpliced(place, 0, ...steps));
}

export const changeStep = (story: Story, id: string, change: Partial<StoryStep>): Story =>
  withSteps(
    story,
    story.steps.map((step) => (step.id === id ? { ...step, ...change } : step)),
  );

export const removeStep = (story: Story, id: string): Story =>
  withSteps(
    story,
    story.steps.filter((step) => step.id !== id),
  );

/** Moves steps, in their order, before or after another one. */
export function moveSteps(
  story: Story,
  ids: ReadonlySet<string>,
  target: string,
  side: 'before' | 'after',
): Story {
  if (ids.has(target)) return story;
  const moved = story.steps.filter(({ id }) => ids.has(id));
  const others = story.steps.filter(({ id }) => !ids.has(id));
  const at = others.findIndex(({ id }) => id === target) + (side === 'after' ? 1 : 0);
  return withSteps(story, others.toSpliced(at, 0, ...moved));
}

/** What is left out of a story, and where it stood, so that it can come back. */
export interface Removed {
  step: StoryStep;
  /** The step before it; null for the first. */
  after: string | null;
}

export function removedFrom({ steps }: Story, id: string): Removed | null {
  const at = steps.findIndex((step) => step.id === id);
  const step = steps[at];
  return step === undefined ? null : { step, after: steps[at - 1]?.id ?? null };
}

export const bringBack = (story: Story, { step, after }: Removed): Story =>
  after === null ? withSteps(story, [step, ...story.steps]) : insertSteps(story, [step], after);

/** The step that is to be open when this one goes: the next, or else the one before. */
export function neighbourOf({ steps }: Story, id: string): string | null {
  const at = steps.findIndex((step) => step.id === id);
  return (steps[at + 1] ?? steps[at - 1])?.id ?? null;
}
