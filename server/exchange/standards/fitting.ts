import { textLimits } from '../../contract/project-schema.ts';
import { cleanText } from '../columns/text.ts';
import { type At, problem } from '../import/problem.ts';
import type { Brought } from './brought.ts';

const limitOf = (field: string): number => {
  if (field.startsWith('title') || field.startsWith('name')) return textLimits.title;
  return field.endsWith('Uk') || field.endsWith('En') ? textLimits.text : textLimits.line;
};

/** A text as the register takes it: one that is too long is cut, and that is told. */
export function fitting(
  text: string,
  field: string,
  at: At,
  problems: Brought['problems'],
  limit = limitOf(field),
): string {
  const clean = cleanText(text);
  if (clean.length <= limit) return clean;
  problems.push(problem('text_cut', at, { weight: 'notice', value: clean, names: [field, limit] }));
  return `${clean.slice(0, limit - 1).toWellFormed()}…`;
}

/** So much of a list as the register holds; what is more is told. */
export function upTo<Member>(
  members: readonly Member[],
  most: number,
  list: string,
  at: At,
  problems: Brought['problems'],
): Member[] {
  if (members.length > most) {
    problems.push(
      problem('list_cut', at, { weight: 'notice', names: [list, members.length, most] }),
    );
  }
  return members.slice(0, most);
}
