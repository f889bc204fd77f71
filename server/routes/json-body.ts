import type { Env, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { ApiError } from '../errors.ts';

/** Refuses a body of more bytes before it is read to its end. */
export const limitBody = (bytes: number): MiddlewareHandler<Env> =>
  bodyLimit({
    maxSize: bytes,
    onError: () => {
      throw new ApiError(400, 'too_long', `The body is longer than ${bytes} bytes.`, { bytes });
    },
  });

/**
 * Takes JSON in sound UTF-8 only. Left to itself the framework takes a body of another type for an
 * empty one, and puts a mark in the place of every byte that it cannot read.
 */
export const soundJson: MiddlewareHandler<Env> = async (c, next) => {
  if (!/^application\/json\s*(?:;|$)/i.test(c.req.header('content-type') ?? '')) {
    throw new ApiError(415, 'not_json', 'The content type must be application/json.');
  }
  const text = decode(await c.req.arrayBuffer());
  parse(text);
  // Else the framework makes an answer of the bytes, to read them once more as text.
  Object.assign(c.req.bodyCache, { text: Promise.resolve(text) });
  await next();
};

function decode(body: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body);
  } catch {
    throw new ApiError(400, 'broken_encoding', 'The body is not UTF-8.');
  }
}

function parse(text: string): void {
  try {
    JSON.parse(text);
  } catch {
    throw new ApiError(400, 'broken_json', 'The body is not JSON.');
  }
}
