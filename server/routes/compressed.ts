import { Duplex } from 'node:stream';
import type { ReadableWritablePair } from 'node:stream/web';
import { createGzip, gzipSync } from 'node:zlib';
import type { MiddlewareHandler } from 'hono';
import { accepts } from './frozen-answer.ts';
import { readUpTo } from './read-up-to.ts';

/** A shorter answer fits into a few packets as it is. */
const worthIt = 4096;
/** What is longer is compressed while it comes. */
const atOnce = 1_000_000;
/** Each of these answers is made for one: a denser one would not pay. */
const quick = { level: 1 };

const isText = /^text\/(?!event-stream)|json|xml|geo\+json/;

/** Sends texts that are not kept as gzip to whom takes it. */
export const compressed: MiddlewareHandler = async (c, next) => {
  await next();
  const { body, headers, status } = c.res;
  if (status !== 200 || body === null || c.req.method !== 'GET') return;
  if (headers.has('content-encoding') || !isText.test(headers.get('content-type') ?? '')) return;
  if (!headers.get('vary')?.includes('accept-encoding')) headers.append('vary', 'accept-encoding');
  if (!accepts(c.req.header('accept-encoding') ?? '', 'gzip')) return;
  const read = await readUpTo(body as ReadableStream<Uint8Array<ArrayBuffer>>, atOnce);
  if ('whole' in read && read.whole.length < worthIt) {
    c.res = new Response(read.whole, c.res);
    return;
  }
  headers.set('content-encoding', 'gzip');
  headers.delete('content-length');
  const zipped =
    'whole' in read ? Uint8Array.from(gzipSync(read.whole, quick)) : piped(read.passing);
  c.res = new Response(zipped, c.res);
};

function piped(body: ReadableStream<Uint8Array>): ReadableStream<Uint8Array> {
  const gzip = Duplex.toWeb(createGzip(quick)) as ReadableWritablePair;
  return body.pipeThrough(gzip as unknown as TransformStream<Uint8Array, Uint8Array>);
}
