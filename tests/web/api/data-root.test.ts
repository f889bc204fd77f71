import { expect, test } from 'vitest';
import { dataRootOf } from '../../../web/api/data-root.ts';

test.each([
  ['/', ''],
  ['/embed', ''],
  ['/at/c01f390531cb-162/', '/at/c01f390531cb-162'],
  ['/at/c01f390531cb-162', ''],
  ['/at/../', ''],
  ['/x/at/c01f390531cb-162/', ''],
])('the page at %s asks «%s» for its data', (path, root) => {
  expect(dataRootOf(path)).toBe(root);
});
