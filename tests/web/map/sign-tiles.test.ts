import { expect, test } from 'vitest';
import { emptyFilter, emptyView } from '../../../server/contract/index.ts';
import { signTiles } from '../../../web/map/sign-tiles.ts';

const tiles = (change: object, edition = '') =>
  signTiles({ ...emptyView, ...change }, edition, 'https://atlas.test');
const address = 'https://atlas.test/api/map/projects/{z}/{x}/{y}.mvt';

test.each([
  ['everything', {}, '', address],
  ['hryvnias, which are usual', { in: 'UAH' }, '', address],
  [
    'what was paid, in euros',
    { paid: 'disbursed', in: 'EUR' },
    '',
    `${address}?in=EUR&paid=disbursed`,
  ],
  [
    'a filter',
    { filter: { ...emptyFilter, item: ['2.1'], from: 2019 } },
    '',
    `${address}?from=2019&item=2.1`,
  ],
  ['a later edition', {}, 'a1-7', `${address}?edition=a1-7`],
])('the tiles of %s', (_, change, edition, expected) => {
  expect(tiles(change, edition)).toBe(expected);
});
