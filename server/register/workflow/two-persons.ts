import type { Step } from './step.ts';

/**
 * Who wrote what is not published yet: made the record, changed a field of it, or brought it back
 * from deletion. A deletion between them clears nobody: what they wrote was never looked at.
 */
function writersOf(steps: readonly Step[]): Set<string> {
  const writers = new Set<string>();
  steps.forEach(({ number, state, personId, isChange }, index) => {
    if (state === 'published') writers.clear();
    const isRestored = steps[index - 1]?.state === 'deleted';
    const wrote = number === 1 || isChange || isRestored;
    if (personId !== null && state !== 'published' && wrote) writers.add(personId);
  });
  return writers;
}

/** Whether a person had a hand in what waits now: wrote some of it, or asked for the deletion. */
export function hadAHand(id: string, steps: readonly Step[]): boolean {
  const last = steps.at(-1);
  return last?.state === 'delete_submitted' ? last.personId === id : writersOf(steps).has(id);
}
