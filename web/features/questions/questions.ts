import { type Question, type View, viewOfQuestion, writeView } from '@stratlas/server/contract';
import { hasServer } from '../../api/kept.ts';

/** Only a server has the page without its bars. */
export const isElsewhere = (question: Question, isServed = hasServer): boolean =>
  isServed && question.isBare === true;

/**
 * Where the answer is: a plain address that anybody can be sent; beside the page itself where it
 * was taken along.
 */
export function addressOf(question: Question, lang: View['lang'], isServed = hasServer): string {
  const page = isElsewhere(question, isServed) ? '/embed' : isServed ? '/' : '';
  return `${page}?${writeView(viewOfQuestion(question, lang))}`;
}
