import { expect, test } from 'vitest';
import { closeDoor, isDoorOpen } from '../../../../web/features/questions/door.ts';

function memory() {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
}

test('questions are offered to who comes without a link, until they are closed once', () => {
  const kept = memory();
  expect(isDoorOpen('', () => kept)).toBe(true);
  expect(isDoorOpen('?view=table', () => kept)).toBe(false);
  closeDoor(kept);
  expect(isDoorOpen('', () => kept)).toBe(false);
  const refused = () => {
    throw new Error('storage is switched off');
  };
  expect(isDoorOpen('', refused)).toBe(false);
});
