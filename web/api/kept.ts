import { type AnswerBook, answerKey, type KeptAnswer, tileQuery } from '@stratlas/server/contract';

declare global {
  var stratlasAnswers: AnswerBook | undefined;
}

/** What was taken along of the server's answers; null where there is a server to ask. */
export const keptBook: AnswerBook | null = globalThis.stratlasAnswers ?? null;

/** Whether there is a server that can search, write and make files. */
export const hasServer = keptBook === null;

const refusal = (code: string, status: number): Response =>
  Response.json({ error: { code, message: 'This was not taken along.' } }, { status });

/** Where the map's data come from, when they come from the book: an origin that no network knows. */
export const keptOrigin = 'kept://book';

/**
 * Answers from a book as the server would; what is not in it is a 404 `not_kept`.
 * @param read gets the file of an answer that lies beside the page
 */
export async function answerFrom(
  book: AnswerBook,
  address: string,
  method: string,
  read: (file: string) => Promise<Response>,
): Promise<Response> {
  if (method !== 'GET') return refusal('not_kept', 404);
  const key = answerKey(address);
  const kept = book.answers[key];
  if (kept !== undefined) return responseOf(kept, read);
  const query = tileQuery(key);
  return query !== null && book.tiles.includes(query)
    ? new Response(null, { status: 204 })
    : refusal('not_kept', 404);
}

async function responseOf(
  kept: KeptAnswer,
  read: (file: string) => Promise<Response>,
): Promise<Response> {
  const headers = { 'content-type': kept.type };
  if ('file' in kept) return read(kept.file);
  if ('text' in kept) return new Response(kept.text, { headers });
  return new Response(bytesOf(kept.base64), { headers });
}

const bytesOf = (base64: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));

/** The address of a picture for an `<img>`: of the server, of a file, or the picture itself. */
export function pictureAddress(book: AnswerBook | null, address: string): string {
  const kept = book?.answers[answerKey(address)];
  if (kept === undefined) return address;
  if ('file' in kept) return kept.file;
  const body = 'text' in kept ? encodeURIComponent(kept.text) : kept.base64;
  return `data:${kept.type}${'text' in kept ? ',' : ';base64,'}${body}`;
}
