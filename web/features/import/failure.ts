import { ApiFailure } from '../../api/client.ts';

/** Refusals that have words of their own here; each says what to do next. */
export const importFailures = [
  'too_large',
  'file_changed',
  'changed_meanwhile',
  'two_persons',
  'wrong_state',
  'not_yours',
  'not_signed_in',
  'not_allowed',
  'offline',
  'other',
] as const;
export type ImportFailure = (typeof importFailures)[number];

/** Why a file as a whole was refused, as the server says it. */
export interface FileRefusal {
  messageUk: string;
  messageEn: string;
}

/** The key of the words for a failure, or the server's own words for the file. */
export function failureIn(error: unknown): ImportFailure | FileRefusal {
  if (!(error instanceof ApiFailure)) return 'other';
  const { messageUk, messageEn } = error.details;
  if (typeof messageUk === 'string' && typeof messageEn === 'string') {
    return { messageUk, messageEn };
  }
  return importFailures.find((known) => known === error.reason) ?? 'other';
}
