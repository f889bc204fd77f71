import { expect, test } from 'vitest';
import { inPieces } from '../../../../server/exchange/folder/pack.ts';

const answer = (text: string) => ({ type: 'application/json', bytes: Buffer.from(text) });

test('what several answers hold is kept once, and each can be put together again', () => {
  const [one, other] = ['[{"a":1},{"b":2}]', '[{"a":1},{"b":3},{"b":2}]'];
  const { pieces, texts } = inPieces(
    new Map([
      ['/one', answer(one)],
      ['/other', answer(other)],
    ]),
  );
  expect(pieces).toEqual(['[{"a":1},', '{"b":2}]', '{"b":3},']);
  const textOf = (key: string) => texts[key]?.map((number) => pieces[number]).join('');
  expect(textOf('/one')).toBe(one);
  expect(textOf('/other')).toBe(other);
});
