import { type AnswerBook, answerKey, type KeptAnswer } from '../../contract/answers.ts';
import type { Answer } from './collect.ts';

/** Names of files, from the folder of the page, and what is in them. */
export type Files = Map<string, Uint8Array>;

const encoder = new TextEncoder();

/** The script that gives a page its answers before it asks. */
export const bookScript = (book: AnswerBook): Uint8Array =>
  encoder.encode(`globalThis.stratlasAnswers = ${JSON.stringify(book)};\n`);

/** In the book itself: a page from a disk may read no other files. */
export function inBook({ type, bytes }: Answer): KeptAnswer {
  const isText = /json|svg|text/.test(type);
  const buffer = Buffer.from(bytes);
  return isText ? { type, text: buffer.toString() } : { type, base64: buffer.toString('base64') };
}

/** All answers of a book. @param keep how one of them is kept */
export const pagesOf = (
  answers: ReadonlyMap<string, Answer>,
  keep: (answer: Answer) => KeptAnswer,
): AnswerBook['answers'] =>
  Object.fromEntries([...answers].map(([path, answer]) => [answerKey(path), keep(answer)]));
