import { answerKey } from '../../contract/answers.ts';
import { breath } from '../../spots/breath.ts';
import { continuation } from './continuation.ts';

/** Asks the app itself, as `app.request` does. */
export type Ask = (path: string) => Response | Promise<Response>;

export interface Answer {
  type: string;
  bytes: Uint8Array;
}

/** Answers by `answerKey`, and what could not be answered. */
export interface Collected {
  answers: Map<string, Answer>;
  /** A dead place or an unknown filter: the page says so where it is asked for, and the rest stands. */
  refused: string[];
}

/** Asks everything once, and goes on where a list does. */
export async function collect(ask: Ask, paths: Iterable<string>): Promise<Collected> {
  const collected: Collected = { answers: new Map(), refused: [] };
  for (const path of paths) {
    for (let next: string | null = path; next !== null; ) {
      const key = answerKey(next);
      if (collected.answers.has(key)) break;
      const answer = await answerTo(ask, next);
      if (answer === null) collected.refused.push(key);
      else collected.answers.set(key, answer);
      await breath();
      next = answer === null ? null : continued(next, answer);
    }
  }
  return collected;
}

async function answerTo(ask: Ask, path: string): Promise<Answer | null> {
  const response = await ask(path);
  if (!response.ok) return null;
  const type = response.headers.get('content-type') ?? 'application/json';
  return { type, bytes: new Uint8Array(await response.arrayBuffer()) };
}

const lists = /^\/api\/(?:projects|project-rows)\?/;

const continued = (path: string, { bytes }: Answer): string | null =>
  lists.test(path) ? continuation(path, readJson(bytes)) : null;

/** The value of an answer in JSON. */
export const readJson = (bytes: Uint8Array): unknown => JSON.parse(new TextDecoder().decode(bytes));
