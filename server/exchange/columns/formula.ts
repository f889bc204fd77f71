/** What a program for tables would take for a formula, also when it was escaped before. */
const formulaLike = /^'*[=+\-@\t\r]/;

/** Keeps text a text: an apostrophe before what would be taken for a formula. */
export const escapeFormula = (text: string): string => (formulaLike.test(text) ? `'${text}` : text);

/** Takes away what `escapeFormula` added. */
export const unescapeFormula = (text: string): string =>
  /^'+[=+\-@\t\r]/.test(text) ? text.slice(1) : text;
