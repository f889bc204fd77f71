import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { oncePerTurn } from '../../../server/routes/once-per-turn.ts';

test('all who ask in one turn share an answer; the next turn asks anew', async () => {
  let asked = 0;
  const ask = oncePerTurn(async () => ++asked);
  expect(await Promise.all([ask(), ask(), ask()])).toEqual([1, 1, 1]);
  await setImmediate();
  expect(await ask()).toBe(2);
});

test('a failure is that of one turn alone', async () => {
  let asked = 0;
  const ask = oncePerTurn(async () => {
    asked += 1;
    if (asked === 1) throw new Error('no');
    return asked;
  });
  await expect(ask()).rejects.toThrow('no');
  await setImmediate();
  expect(await ask()).toBe(2);
});
