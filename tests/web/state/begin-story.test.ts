import { expect, test } from 'vitest';
import { beginStory } from '../../../web/state/begin-story.ts';

/** As much of a window as is asked for. */
function pageAt(search: string, hash = '') {
  const addresses: string[] = [];
  const history = {
    state: null,
    replaceState: (_state: unknown, _title: string, address: string) => addresses.push(address),
  };
  return { page: { location: { search, hash }, history } as unknown as Window, addresses };
}

test('a page made for a story begins with its first step', () => {
  const { page, addresses } = pageAt('', '#map=8/48.9/38.9');
  beginStory(page, 'one');
  expect(addresses).toEqual(['?step=1&story=one#map=8/48.9/38.9']);
});

test.each([
  ['the address names another step', '?story=one&step=3', 'one'],
  ['somebody explores', '?v=1&lang=uk', 'one'],
  ['the page is of no story', '', null],
])('the address stays where %s', (_, search, story) => {
  const { page, addresses } = pageAt(search);
  beginStory(page, story);
  expect(addresses).toEqual([]);
});
