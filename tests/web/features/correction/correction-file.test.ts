import { expect, test } from 'vitest';
import { correctionSchema } from '../../../../server/contract/correction.ts';
import { buildCorrection, type LinkResponse } from '../../../../server/contract/index.ts';
import { correctionFile } from '../../../../web/features/correction/correction-file.ts';

const link: LinkResponse = {
  id: '1.1.2/4|located_in|town|4100|rule:name|1',
  itemCode: '1.1.2/4',
  placeId: 'town',
  throughKind: null,
  relation: 'located_in',
  method: 'rule:name',
  quote: 'Лисичанську',
  startOffset: 4100,
  endOffset: 4111,
  quoteCode: '1.1.2/4',
  confidence: 0.95,
};
const objection = { rightPlaceId: null, note: 'Ідеться про прізвище.' };
const fileAt = (now: string) => correctionFile(buildCorrection(link, objection, now));

test('a correction’s file has the same name whenever it is made, with no folder in it', () => {
  expect(fileAt('2026-05-01T08:00:00.000Z').name).toBe('correction-1.1.2-4-4100-town.json');
  expect(fileAt('2027-01-01T08:00:00.000Z').name).toBe('correction-1.1.2-4-4100-town.json');
});

test('the file holds what the server takes', () => {
  const { text } = fileAt('2026-05-01T08:00:00.000Z');
  expect(correctionSchema.parse(JSON.parse(text))).toMatchObject({
    itemCode: '1.1.2/4',
    quote: 'Лисичанську',
    wrongPlaceId: 'town',
    rightPlaceId: null,
    note: 'Ідеться про прізвище.',
  });
  expect(text.endsWith('}\n')).toBe(true);
});
