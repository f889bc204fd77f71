/** What XML, PostgreSQL and people cannot use. */
const unusable = /[^\P{Cc}\t\n]|[\uFFFE\uFFFF]/gu;

/** A text as files hold it: without controls, blanks at its ends, halves of letters and other line ends. */
export const cleanText = (text: string): string =>
  text.toWellFormed().replaceAll(/\r\n?/g, '\n').replaceAll(unusable, '').trim();
