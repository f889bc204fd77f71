import { expect, test } from 'vitest';
import { latestVersion } from '../../../../web/features/live/latest-version.ts';

/** What the page does, and whether somebody is in the middle of a talk. */
function page(shown: string | null) {
  const state = { isBusy: false, refreshed: 0 };
  const version = latestVersion(
    shown,
    () => state.isBusy,
    () => {
      state.refreshed += 1;
    },
  );
  return { state, ...version };
}

test('what is shown already is not asked anew', () => {
  const { state, hear } = page('a-1');
  hear('a-1');
  expect(state.refreshed).toBe(0);
});

test('another version is asked for, once', () => {
  const { state, hear } = page('a-1');
  hear('a-2');
  hear('a-2');
  expect(state.refreshed).toBe(1);
});

test('a page that does not know its version takes the first one for its own', () => {
  const { state, hear } = page(null);
  hear('a-1');
  expect(state.refreshed).toBe(0);
  hear('a-2');
  expect(state.refreshed).toBe(1);
});

test('in the middle of a talk nothing changes; after it the newest is asked for once', () => {
  const { state, hear, settle } = page('a-1');
  state.isBusy = true;
  hear('a-2');
  hear('a-3');
  expect(state.refreshed).toBe(0);
  state.isBusy = false;
  settle();
  settle();
  expect(state.refreshed).toBe(1);
});
