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

/** A replacement character is what a wrong decoding leaves behind. */
const lost = /\uFFFD/g;
/** UTF-8 read as Latin-1 or Windows-1252 («Ð ÑƒÐ±»), and as Windows-1251 («Р СѓР±С–»): two letters for one. */
const doubled =
  /[ÐÑ][\u0080-\u00BF\u0152-\u0192\u02C6-\u02DC\u2013-\u2122]|[РС][\u0080-\u00BF\u0402-\u040F\u0452-\u045F\u0490\u0491\u2013-\u2122]/g;
const letters = /\p{L}/gu;

const count = (text: string, sign: RegExp): number => text.match(sign)?.length ?? 0;
const lostShare = 0.1;
const garbledShare = 0.3;
/** Fewer may be chance: «Рі» is how «Річка» begins. */
const fewest = 3;

/** True for a text in which too many letters are not what somebody wrote. */
function isBroken(text: string): boolean {
  const garbled = count(text, doubled);
  return (
    count(text, lost) > text.length * lostShare ||
    (garbled >= fewest && garbled > count(text, letters) * garbledShare)
  );
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
