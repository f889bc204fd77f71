const newline = 0x0a;

/** A line's bytes without its end, or the news that it was longer than allowed. */
export type Line = Uint8Array | 'too_long';

/**
 * Splits bytes into lines as they come, so that a file of any size takes little memory: a line
 * longer than the limit is dropped as it is read. The last line needs no end.
 * @param limit in bytes
 */
export async function* linesOf(
  chunks: AsyncIterable<Uint8Array>,
  limit: number,
): AsyncGenerator<Line> {
  let parts: Uint8Array[] = [];
  let length = 0;
  const take = (part: Uint8Array) => {
    length += part.length;
    if (length <= limit) parts.push(part);
    else parts = [];
  };
  const line = (): Line => {
    const whole: Line = length > limit ? 'too_long' : Buffer.concat(parts);
    [parts, length] = [[], 0];
    return whole;
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let to = chunk.indexOf(newline); to !== -1; to = chunk.indexOf(newline, from)) {
      take(chunk.subarray(from, to));
      yield line();
      from = to + 1;
    }
    take(chunk.subarray(from));
  }
  if (length > 0) yield line();
}
