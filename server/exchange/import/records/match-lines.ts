import type { Line, ListName } from '../../columns/column.ts';
import { cleanText } from '../../columns/text.ts';
import { identity } from './defaults.ts';

/** Lines as a file would give them back: the measure by which they are compared. */
export const cleanLine = (line: Line): Line =>
  Object.fromEntries(
    Object.entries(line).map(([field, value]) => [
      field,
      typeof value === 'string' ? cleanText(value) : value,
    ]),
  );

const agrees = (given: Line, known: Line, fields: readonly string[]): boolean =>
  fields.every((field) => !(field in given) || !(field in known) || given[field] === known[field]);

/**
 * Which known line each given one is: first those that agree in all that is given, then those that
 * are the same member. Each known line is taken once. @returns indices, -1 for a new line
 */
export function matchLines(
  list: ListName,
  given: readonly Line[],
  known: readonly Line[],
): number[] {
  const left = new Set(known.keys());
  const matched = given.map(() => -1);
  const pass = (fieldsOf: (line: Line) => readonly string[]) => {
    given.forEach((line, index) => {
      if (matched[index] !== -1) return;
      const fits = (at: number) => agrees(line, known[at] ?? {}, fieldsOf(line));
      const at = left.has(index) && fits(index) ? index : [...left].find(fits);
      if (at === undefined) return;
      matched[index] = at;
      left.delete(at);
    });
  };
  if (known.length > 0) {
    pass(Object.keys);
    pass((line) => identity[list].filter((field) => field in line));
  }
  return matched;
}
