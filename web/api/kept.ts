import { type AnswerBook, answerKey, type KeptPieces, tileQuery } from '@stratlas/server/contract';

declare global {
  var stratlasAnswers: AnswerBook | undefined;
}

/** What was taken along of the server's answers; null where there is a server to ask. */
export const keptBook: AnswerBook | null = globalThis.stratlasAnswers ?? null;

/** Whether there is a server that can search, write and make files. */
export const hasServer = keptBook === null;

const notKept = (asked: string): Response =>
  Response.json(
    { error: { code: 'not_kept', message: 'This was not taken along.', details: { asked } } },
    { status: 404 },
  );

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
  const key = answerKey(address);
  if (method !== 'GET') return notKept(key);
  const kept = book.answers[key];
  if (kept !== undefined) return read(kept.file);
  const { pieces, texts, tiles } = await piecesOf(book);
  const [numbers, tile] = [texts[key], tiles[key]];
  if (numbers !== undefined) {
    const text = numbers.map((number) => pieces[number]).join('');
    return new Response(text, { headers: { 'content-type': 'application/json' } });
  }
  if (tile !== undefined) return new Response(bytesOf(pieces[tile] ?? ''));
  const query = tileQuery(key);
  return query !== null && book.tiles.includes(query)
    ? new Response(null, { status: 204 })
    : notKept(key);
}

/** Unpacked when the first answer is asked for, and then kept. */
const unpacked = new WeakMap<AnswerBook, Promise<KeptPieces>>();

function piecesOf(book: AnswerBook): Promise<KeptPieces> {
  const known = unpacked.get(book);
  if (known !== undefined) return known;
  const pieces = book.packed === '' ? noPieces : unpack(book.packed);
  unpacked.set(book, pieces);
  return pieces;
}

const noPieces: Promise<KeptPieces> = Promise.resolve({ pieces: [], texts: {}, tiles: {} });

function unpack(base64: string): Promise<KeptPieces> {
  const stream = new Blob([bytesOf(base64)]).stream();
  return new Response(stream.pipeThrough(new DecompressionStream('gzip'))).json();
}

const bytesOf = (base64: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));

/** The address of a picture for an `<img>`: of the server, or of the file that was taken along. */
export function pictureAddress(book: AnswerBook | null, address: string): string {
  const kept = book?.answers[answerKey(address)];
  return kept?.file ?? address;
}
