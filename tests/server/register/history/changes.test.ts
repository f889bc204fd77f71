import { expect, test } from 'vitest';
import { changesBetween } from '../../../../server/register/history/changes.ts';

test('the fields that differ are told in the order of the newer version, lists as a whole', () => {
  const old = { title: 'a', items: [1, 2], gone: 'x', same: { deep: [1] } };
  const now = { items: [2, 1], title: 'b', same: { deep: [1] }, fresh: null };
  expect(changesBetween(old, now)).toEqual([
    { field: 'items', old: [1, 2], new: [2, 1] },
    { field: 'title', old: 'a', new: 'b' },
    { field: 'fresh', old: null, new: null },
    { field: 'gone', old: 'x', new: null },
  ]);
  expect(changesBetween(now, now)).toEqual([]);
});
