import { emptyFilter, type View } from '@stratlas/server/contract';

/** Which of two compared filters a map shows; without a comparison there is `a` alone. */
export type Side = 'a' | 'b';

/** The view as this side of the curtain shows it. */
export const viewOfSide = (view: View, side: Side): View =>
  side === 'a' ? view : { ...view, filter: view.against ?? emptyFilter };

const busy = new Set<Side>();

/** Whether any side still draws, once this one has told how it stands. */
export function isAnyBusy(side: Side, isBusy: boolean): boolean {
  if (isBusy) busy.add(side);
  else busy.delete(side);
  return busy.size > 0;
}
