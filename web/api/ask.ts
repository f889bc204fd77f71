import { rooted } from './data-root.ts';
import { answerFrom, keptBook } from './kept.ts';

/** The one way out of the page: to the server, or to what was taken along in its place. */
export function ask(address: string | URL | Request, init?: RequestInit): Promise<Response> {
  if (keptBook === null) {
    return fetch(typeof address === 'string' ? rooted(address) : address, init);
  }
  const asked = address instanceof Request ? address.url : String(address);
  return answerFrom(keptBook, asked, init?.method?.toUpperCase() ?? 'GET', (file) => fetch(file));
}
