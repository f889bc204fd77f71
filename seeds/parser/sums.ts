import { createHash } from 'node:crypto';
import { excerpt, StrategyError } from '../errors.ts';

/**
 * The first 16 hexadecimal digits of a line's SHA-256.
 * @public the README's command for a changed text calls it
 */
export function lineSum(line: string): string {
  return createHash('sha256').update(line).digest('hex').slice(0, 16);
}

/**
 * Compares each line with the sum taken when the text was brought in: a word changed inside a row still
 * makes a well-formed table, and only this sees it.
 * @param sums one sum per line of the text.
 * @throws {StrategyError} for the first line that differs.
 */
export function checkSums(file: string, text: string, sums: string): void {
  const expected = sums.trimEnd().split('\n');
  const lines = text.split('\n');
  for (const [index, sum] of expected.entries()) {
    const line = lines[index];
    if (line !== undefined && lineSum(line) === sum) continue;
    const found = line === undefined ? 'the end of the file' : excerpt(line);
    throw new StrategyError(file, index + 1, `the line as adopted (SHA-256 ${sum}…)`, found);
  }
  if (lines.length > expected.length) {
    const extra = lines[expected.length] ?? '';
    throw new StrategyError(file, expected.length + 1, 'the end of the file', excerpt(extra));
  }
}
