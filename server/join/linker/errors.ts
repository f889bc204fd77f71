export const maxTextLength = 20_000;

export type LinkerErrorCode = 'empty' | 'too_long' | 'lone_surrogate' | 'null_byte' | 'not_text';

/** Text that cannot be searched for places; `code` says why. */
export class LinkerError extends Error {
  override readonly name = 'LinkerError';
  readonly code: LinkerErrorCode;

  constructor(code: LinkerErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}

/** A byte order mark or a replacement character is what a wrong decoding leaves behind. */
const brokenShare = 0.1;

function isBroken(text: string): boolean {
  const lost = text.match(/\uFFFD/g)?.length ?? 0;
  return lost > text.length * brokenShare;
}

/** @throws LinkerError unless the text is 1 to 20,000 code units of well-formed Unicode. */
export function checkText(text: string): void {
  if (text.trim() === '') throw new LinkerError('empty', 'The text is empty.');
  if (text.length > maxTextLength) {
    throw new LinkerError('too_long', `The text is longer than ${maxTextLength} characters.`);
  }
  if (text.includes('\0')) throw new LinkerError('null_byte', 'The text holds a null byte.');
  if (!text.isWellFormed()) {
    throw new LinkerError('lone_surrogate', 'The text holds half of a surrogate pair.');
  }
  if (isBroken(text)) throw new LinkerError('not_text', 'The text was decoded wrongly.');
}
