import { ApiFailure } from '../../api/client.ts';

/** Refusals that have words of their own here; each says what to do next. */
export const accountProblems = [
  'wrong_credentials',
  'too_many_tries',
  'weak_password',
  'email_taken',
  'link_not_valid',
  'last_administrator',
  'not_signed_in',
  'not_allowed',
  'wrong_origin',
  'bad_name',
  'bad_email',
  'offline',
  'other',
] as const;
export type AccountProblem = (typeof accountProblems)[number];

const isKnown = (reason: string): reason is AccountProblem =>
  accountProblems.some((known) => known === reason);

/** What went wrong, for the words to tell it, and how long to wait where one has to. */
export function problemOf(error: unknown): { problem: AccountProblem; seconds: number } {
  if (!(error instanceof ApiFailure)) return { problem: 'other', seconds: 0 };
  const { reason, details } = error;
  const field = reason === 'bad_parameter' ? `bad_${details.parameter}` : reason;
  return {
    problem: isKnown(field) ? field : 'other',
    seconds: typeof details.seconds === 'number' ? details.seconds : 0,
  };
}
