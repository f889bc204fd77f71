import type { Context, TypedResponse } from 'hono';

/**
 * Answers JSON that is text already, or comes piece by piece.
 * @typeParam Body what the text holds: whoever wrote it vouches for that
 */
export const jsonText = <Body>(
  c: Context,
  text: string | AsyncIterable<string>,
  type = 'application/json',
): TypedResponse<Body, 200, 'json'> =>
  c.body(typeof text === 'string' ? text : streamOf(text), 200, {
    'content-type': type,
  }) as unknown as TypedResponse<Body, 200, 'json'>;

function streamOf(pieces: AsyncIterable<string>): ReadableStream<Uint8Array> {
  const iterator = pieces[Symbol.asyncIterator]();
  return new ReadableStream({
    pull: async (controller) => {
      const { done, value } = await iterator.next();
      if (done) controller.close();
      else controller.enqueue(Buffer.from(value));
    },
    cancel: async () => {
      await iterator.return?.();
    },
  });
}
