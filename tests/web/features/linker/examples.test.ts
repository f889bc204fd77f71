import { loadGeodata } from '@stratlas/geodata';
import { expect, test } from 'vitest';
import { createLinker } from '../../../../server/join/linker/index.ts';
import { examples } from '../../../../web/features/linker/examples.ts';

const { link } = createLinker(loadGeodata().places);

test.each([...examples.uk, ...examples.en])('the example «%s» names places', (sentence) => {
  expect(link(sentence).length).toBeGreaterThan(0);
});

test('each language has its own examples', () => {
  expect(examples.en.filter((text) => /\p{Script=Cyrillic}/u.test(text))).toEqual([]);
  expect(examples.uk.filter((text) => /\p{Script=Latin}/u.test(text))).toEqual([]);
});
