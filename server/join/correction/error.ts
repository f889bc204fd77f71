export type CorrectionErrorCode =
  | 'not_a_correction'
  | 'already_applied'
  | 'unknown_row'
  | 'already_settled'
  | 'other_words'
  | 'unknown_place'
  | 'same_place';

/** A correction that cannot be applied; nothing was changed. */
export class CorrectionError extends Error {
  override readonly name = 'CorrectionError';
  readonly code: CorrectionErrorCode;

  constructor(code: CorrectionErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
