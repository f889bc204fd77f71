import type { Context, TypedResponse } from 'hono';

/**
 * Answers JSON that is text or bytes already, or comes piece by piece.
 * @typeParam Body what the text holds: whoever wrote it vouches for that
 */
export const jsonText = <Body>(
  c: Context,
  text: string | Uint8Array<ArrayBuffer> | AsyncIterable<string>,
  type = 'application/json',
): TypedResponse<Body, 200, 'json'> =>
  c.body(isPieces(text) ? streamOf(text) : text, 200, {
    'content-type': type,
  }) as unknown as TypedResponse<Body, 200, 'json'>;

const isPieces = <Text>(text: Text | AsyncIterable<string>): text is AsyncIterable<string> =>
  typeof text === 'object' && text !== null && Symbol.asyncIterator in text;

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
