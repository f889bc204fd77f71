/** What XML, PostgreSQL and people cannot use. */
const unusable = /[^\P{Cc}\t\n]|[\uFFFE\uFFFF]/gu;
/** Anything of the kind, and carriage returns; most cells have none. */
const suspect = /[\p{Cc}\uFFFE\uFFFF]/u;

/** A text as files hold it: without controls, blanks at its ends, halves of letters and other line ends. */
export function cleanText(text: string): string {
  const whole = text.toWellFormed();
  if (!suspect.test(whole)) return whole.trim();
  return whole.replaceAll(/\r\n?/g, '\n').replaceAll(unusable, '').trim();
}
