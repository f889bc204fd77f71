import { expect, test } from 'vitest';
import { buildCorrection } from '../../../server/contract/build-correction.ts';
import { correctionSchema } from '../../../server/contract/correction.ts';
import type { LinkResponse } from '../../../server/contract/responses.ts';

const link: LinkResponse = {
  id: '1.3.3/2|concerns|power-luhansk-tpp|100|curated|power-luhansk-tpp',
  itemCode: '1.3.3/2',
  placeId: 'power-luhansk-tpp',
  throughKind: null,
  relation: 'concerns',
  method: 'curated',
  quote: 'Луганської ТЕС',
  startOffset: 100,
  endOffset: 114,
  quoteCode: '1.3.3/2',
  confidence: 1,
};
const now = '2026-11-24T12:00:00.000Z';

test('a correction says which words, which place is wrong, which is right, and why', () => {
  const said = { rightPlaceId: 'power-other', note: ' Інша станція ', author: 'О. Коваль' };
  const correction = buildCorrection(link, said, now);
  expect(correction).toEqual({
    version: 1,
    kind: 'link-correction',
    linkId: link.id,
    itemCode: '1.3.3/2',
    quote: 'Луганської ТЕС',
    start: 100,
    end: 114,
    wrongPlaceId: 'power-luhansk-tpp',
    rightPlaceId: 'power-other',
    note: 'Інша станція',
    author: 'О. Коваль',
    createdAt: now,
  });
  expect(correctionSchema.parse(correction)).toEqual(correction);
});

test('it may name no place and no author', () => {
  const correction = buildCorrection(link, { rightPlaceId: null, note: '', author: ' ' }, now);
  expect(correction).toMatchObject({ rightPlaceId: null, note: '' });
  expect(correction).not.toHaveProperty('author');
  expect(correctionSchema.parse(correction)).toEqual(correction);
});
