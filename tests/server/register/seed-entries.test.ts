import { expect, test } from 'vitest';
import { type Standing, seedEntries } from '../../../server/register/seed-entries.ts';
import { aProject } from './records.ts';

const seed = (id: string) => ({ id, record: aProject() });
const standing = (id: string, change: Partial<Standing> = {}): Standing => ({
  id,
  number: 3,
  state: 'published',
  record: { ...aProject() },
  ...change,
});
type Given = Parameters<typeof seedEntries> extends [unknown, ...infer Rest] ? Rest : never;

const written = (...given: Given) =>
  seedEntries('project', ...given).map(({ id, seen, state }) => `${id} ${seen} ${state}`);

test('what is new in the sources is published', () => {
  expect(written([seed('a')], [], new Set())).toEqual(['a 0 published']);
});

test('what is as it was needs no revision', () => {
  expect(written([seed('a')], [standing('a')], new Set())).toEqual([]);
});

test('what changed gets one, and so does what comes back', () => {
  const changed = standing('a', { record: { ...aProject({ titleUk: 'інша' }) } });
  const gone = standing('b', { state: 'deleted' });
  expect(written([seed('a'), seed('b')], [changed, gone], new Set())).toEqual([
    'a 3 published',
    'b 3 published',
  ]);
});

test('what people wrote to stays theirs', () => {
  expect(written([seed('a')], [], new Set(['a']))).toEqual([]);
});

test('what left the sources is deleted, once', () => {
  const left = [standing('a'), standing('b', { state: 'deleted' })];
  expect(written([], left, new Set())).toEqual(['a 3 deleted']);
});
