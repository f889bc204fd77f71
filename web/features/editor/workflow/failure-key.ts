import { ApiFailure } from '../../../api/client.ts';

/** Refusals that the editor has words for. */
export const editorFailures = [
  'two_persons',
  'not_yours',
  'not_allowed',
  'not_signed_in',
  'wrong_state',
  'not_publishable',
  'not_found',
  'bad_parameter',
  'offline',
] as const;

export type EditorFailure = (typeof editorFailures)[number] | 'other';

/** The key of the words for a refusal. */
export function failureKey(error: unknown): EditorFailure {
  if (!(error instanceof ApiFailure)) return 'other';
  return editorFailures.find((known) => known === error.reason) ?? 'other';
}
