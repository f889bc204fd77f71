import type { AnswerBook } from '../../contract/answers.ts';

/** Names of files, from the folder of the page, and what is in them. */
export type Files = Map<string, Uint8Array>;

const encoder = new TextEncoder();

/** The script that gives a page its answers before it asks. */
export const bookScript = (book: AnswerBook): Uint8Array =>
  encoder.encode(`globalThis.stratlasAnswers = ${JSON.stringify(book)};\n`);
