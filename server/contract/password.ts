/** A password is at least as long as the best-known advice asks for, and a phrase fits. */
export const shortestPassword = 12;
/** What better-auth takes; longer ones would only cost time to hash. */
export const longestPassword = 128;

/** Whoever guesses at this site's passwords begins with these. */
const nearWords = ['stratlas', 'luhansk', 'луганськ', 'луганщин'];
const fewestLetters = 5;

/** What is wrong with a password, as far as the page can say it without the list of breached ones. */
export const passwordProblems = [
  'too_short',
  'too_long',
  'repetitive',
  'holds_email',
  'holds_site',
] as const;
export type PasswordProblem = (typeof passwordProblems)[number] | 'breached';

/** The first part of an address, where it is long enough to be a hint. */
const emailName = (email: string): string | null => {
  const name = email.split('@')[0]?.toLowerCase() ?? '';
  return name.length >= 3 ? name : null;
};

/**
 * What is wrong with a password of a person, in the order of `passwordProblems`; empty if nothing.
 * Lengths count letters and signs as people do, not bytes.
 */
export function problemsOf(password: string, email: string): PasswordProblem[] {
  const folded = password.toLowerCase();
  const letters = [...folded];
  const name = emailName(email);
  const found: Record<(typeof passwordProblems)[number], boolean> = {
    too_short: letters.length < shortestPassword,
    too_long: password.length > longestPassword,
    repetitive: new Set(letters).size < fewestLetters,
    holds_email: name !== null && folded.includes(name),
    holds_site: nearWords.some((word) => folded.includes(word)),
  };
  return passwordProblems.filter((problem) => found[problem]);
}
