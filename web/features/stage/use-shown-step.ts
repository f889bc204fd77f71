import type { Story, StoryStep } from '@stratlas/server/contract';
import { useStage } from './stage-store.ts';

export interface ShownStep {
  step: StoryStep;
  /** From 1; the last where the talk asks for one beyond it. */
  number: number;
  count: number;
  /** The number of a step that was asked for and is not there. */
  missing: number | null;
}

/** The step on show. @throws RangeError for a story without steps */
export function useShownStep({ steps }: Story): ShownStep {
  const asked = useStage(({ talk }) => talk.step);
  const missing = useStage((state) => state.missing);
  const number = Math.min(Math.max(asked, 1), steps.length);
  const step = steps[number - 1];
  if (step === undefined) throw new RangeError('a story without steps');
  return { step, number, count: steps.length, missing: asked > steps.length ? asked : missing };
}
