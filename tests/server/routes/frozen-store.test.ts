import { expect, test } from 'vitest';
import type { FrozenAnswer } from '../../../server/routes/frozen-answer.ts';
import { FrozenStore } from '../../../server/routes/frozen-store.ts';

const answer = (length: number): FrozenAnswer => ({
  type: 'text/plain',
  etag: String(length),
  lastModified: 'Sat, 28 Nov 2026 09:00:00 GMT',
  bytes: { identity: new Uint8Array(length) },
});

/** A store with room for 100 bytes that has seen version 1. */
function storeOf(answers: Record<string, number>): FrozenStore {
  const store = new FrozenStore(100);
  store.get('1', '');
  for (const [key, length] of Object.entries(answers)) store.keep('1', key, answer(length));
  return store;
}

const kept = (store: FrozenStore, ...keys: string[]) =>
  keys.filter((key) => store.get('1', key) !== undefined);

test('what was not asked for the longest makes room', () => {
  const store = storeOf({ a: 40, b: 40 });
  store.get('1', 'a');
  store.keep('1', 'c', answer(40));
  expect(kept(store, 'a', 'b', 'c')).toEqual(['a', 'c']);
});

test('what is longer than all the room is not kept, and neither is anything else then', () => {
  const store = storeOf({ a: 40, b: 101 });
  expect(kept(store, 'a', 'b')).toEqual([]);
});

test('answers of an older version are forgotten, and none of an older one is kept', () => {
  const store = storeOf({ a: 10 });
  expect(store.get('2', 'a')).toBeUndefined();
  store.keep('1', 'a', answer(10));
  expect(store.get('2', 'a')).toBeUndefined();
});
