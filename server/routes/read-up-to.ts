type Bytes = Uint8Array<ArrayBuffer>;

/** A body that was read to its end, or one that is too long for that and streams on, all of it. */
export type Read = { whole: Bytes } | { passing: ReadableStream<Bytes> };

/** Reads a body as long as it is no longer than so many bytes. */
export async function readUpTo(body: ReadableStream<Bytes>, most: number): Promise<Read> {
  const reader = body.getReader();
  const chunks: Bytes[] = [];
  for (let size = 0; size <= most; size += chunks.at(-1)?.length ?? 0) {
    const { done, value } = await reader.read();
    if (done) return { whole: Uint8Array.from(Buffer.concat(chunks)) };
    chunks.push(value);
  }
  return { passing: continued(chunks, reader) };
}

const continued = (
  chunks: readonly Bytes[],
  reader: ReadableStreamDefaultReader<Bytes>,
): ReadableStream<Bytes> =>
  new ReadableStream({
    start: (controller) => {
      for (const chunk of chunks) controller.enqueue(chunk);
    },
    pull: async (controller) => {
      const { done, value } = await reader.read();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel: (reason) => reader.cancel(reason),
  });
