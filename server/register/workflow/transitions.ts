import type { RecordAct, RecordState } from '../../contract/register.ts';
import type { Step } from './step.ts';

/** `before`: as it stood before somebody asked for its deletion. */
type Next = Partial<Record<RecordState, RecordState | 'before'>>;

const back: Next = { submitted: 'draft', delete_submitted: 'before' };
const asDraft: Next = { draft: 'draft', submitted: 'draft', published: 'draft' };
const toDelete = 'delete_submitted';

const transitions: Record<RecordAct | 'save', Next> = {
  save: asDraft,
  submit: { draft: 'submitted' },
  publish: { submitted: 'published', delete_submitted: 'deleted' },
  return: back,
  withdraw: back,
  delete: { draft: toDelete, submitted: toDelete, published: toDelete },
  restore: { ...asDraft, deleted: 'draft' },
};

/**
 * The state to which an act leads a record; undefined where the act does not fit.
 * A record whose deletion was refused is published if it was, for nothing of it has changed.
 * @param steps all revisions of the record, the oldest first
 */
export function nextState(
  act: RecordAct | 'save',
  steps: readonly Step[],
): RecordState | undefined {
  const now = steps.at(-1);
  const next = now && transitions[act][now.state];
  if (next !== 'before') return next;
  return steps.at(-2)?.state === 'published' ? 'published' : 'draft';
}
