import type { Person } from '../../contract/people.ts';
import type { RecordAct } from '../../contract/register.ts';
import { isAtLeast } from '../../contract/roles.ts';
import type { Step } from './step.ts';
import { nextState } from './transitions.ts';
import { hadAHand } from './two-persons.ts';

/** Why a person may not do something with a record as it stands. */
export type ActRefusal = 'wrong_state' | 'not_allowed' | 'two_persons' | 'not_yours';

type Actor = Pick<Person, 'id' | 'role'>;

/**
 * Whether a person may act on a record as it stands; null if so. Everybody who writes may submit,
 * delete and restore; to publish and to return takes a reviewer, and to withdraw, who asked.
 */
export function refusalOf(
  act: RecordAct | 'save',
  { id, role }: Actor,
  steps: readonly Step[],
): ActRefusal | null {
  const isReview = act === 'publish' || act === 'return';
  if (isReview && !isAtLeast(role, 'reviewer')) return 'not_allowed';
  if (nextState(act, steps) === undefined) return 'wrong_state';
  if (act === 'publish' && hadAHand(id, steps)) return 'two_persons';
  if (act === 'withdraw' && steps.at(-1)?.personId !== id) return 'not_yours';
  return null;
}

/** Whether a record waits for a second person, and this person may be that one. */
export const mayPublish = (actor: Actor, steps: readonly Step[]): boolean =>
  refusalOf('publish', actor, steps) === null;
