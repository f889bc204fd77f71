import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linesOf } from '../../../server/exchange/lines.ts';

async function* chunksOf(...chunks: string[]) {
  for (const chunk of chunks) yield Buffer.from(chunk);
}

async function lines(limit: number, ...chunks: string[]): Promise<string[]> {
  const found: string[] = [];
  for await (const line of linesOf(chunksOf(...chunks), limit)) {
    found.push(line === 'too_long' ? line : Buffer.from(line).toString());
  }
  return found;
}

test('a line may be spread over chunks, and the last needs no end', async () => {
  expect(await lines(100, 'а\nб', 'в', 'г\n\nд')).toEqual(['а', 'бвг', '', 'д']);
  expect(await lines(100, 'а\n')).toEqual(['а']);
  expect(await lines(100)).toEqual([]);
});

test('a line over the limit is dropped and told of; those around it stay', async () => {
  expect(await lines(4, 'abcd\nabcde\nab', 'cde', 'f\nx')).toEqual([
    'abcd',
    'too_long',
    'too_long',
    'x',
  ]);
});

test('however the bytes are cut, the lines are the same', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.stringMatching(/^[a-z\n]{0,6}$/)), async (chunks) => {
      const whole = chunks.join('').split('\n');
      if (whole.at(-1) === '') whole.pop();
      expect(await lines(1000, ...chunks)).toEqual(whole);
    }),
  );
});
