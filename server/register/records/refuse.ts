import type { SubmissionProblem } from '../../contract/records.ts';
import type { RecordAct } from '../../contract/register.ts';
import type { RevisionTable } from '../../db/register-tables.ts';
import { ApiError } from '../../errors.ts';
import type { ActRefusal } from '../workflow/refusal.ts';

/**
 * 409 with what a field-by-field merge needs.
 * @param base the revision from which the writer began, if there is such a one
 */
export const changedMeanwhile = (base: RevisionTable | null, current: RevisionTable): ApiError =>
  new ApiError(409, 'changed_meanwhile', `${current.personName} has changed it meanwhile.`, {
    base: base && JSON.parse(base.record),
    current: {
      number: current.number,
      record: JSON.parse(current.record),
      personName: current.personName,
      createdAt: current.createdAt,
    },
  });

/** 403 or 409 that says why this person may not do this now. */
export function actRefused(refusal: ActRefusal, act: RecordAct | 'save', state: string): ApiError {
  switch (refusal) {
    case 'wrong_state':
      return new ApiError(409, refusal, `A record that is "${state}" takes no "${act}".`, {
        state,
      });
    case 'not_allowed':
      return new ApiError(403, refusal, 'This needs the role "reviewer".', { role: 'reviewer' });
    case 'two_persons':
      return new ApiError(403, refusal, 'Somebody who had no hand in it has to accept it.');
    case 'not_yours':
      return new ApiError(403, refusal, 'Only who sent it in can take it back.');
  }
}

/** 422 with all that keeps a record from being published. */
export const notPublishable = (problems: readonly SubmissionProblem[]): ApiError =>
  new ApiError(422, 'not_publishable', 'The record lacks or contradicts something.', { problems });
