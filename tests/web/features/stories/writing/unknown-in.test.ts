import { expect, test } from 'vitest';
import { unknownIn } from '../../../../../web/features/stories/writing/unknown-in.ts';

const none = { items: [], places: [], organisations: [], projects: [] };
const known = {
  items: new Set(['2']),
  places: new Set(['river-aidar']),
  organisations: new Set(['eib']),
  projects: new Set(['p-1']),
};

test('each step is told what of its view is no more', () => {
  const references = [
    { ...none, items: ['2'], places: ['river-aidar'] },
    { ...none, items: ['9'], organisations: ['eib', 'nobody'], projects: ['p-2'] },
  ];
  const told = unknownIn(references, known).map(({ field, value }) => `${field} ${value}`);
  expect(told).toEqual(['steps.1.view 9', 'steps.1.view nobody', 'steps.1.view p-2']);
});

test('of what is not loaded yet nothing is said', () => {
  const references = [{ ...none, places: ['nowhere'] }];
  expect(unknownIn(references, { ...known, places: undefined })).toEqual([]);
});
