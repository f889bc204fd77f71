import { expect, test } from 'vitest';
import { correctionId, readCorrection } from '../../../../server/join/correction/read.ts';

const correction = {
  version: 1,
  kind: 'link-correction',
  ledgerId: '1.3.3/2|concerns|power-luhansk-tpp|100|curated|1',
  itemCode: '1.3.3/2',
  quote: 'Луганської ТЕС',
  start: 100,
  end: 114,
  wrongPlaceId: 'power-luhansk-tpp',
  rightPlaceId: null,
  note: '',
  createdAt: '2026-11-24T12:00:00.000Z',
};

test('a correction is read, and has one id however its file is laid out', () => {
  const read = readCorrection(JSON.stringify(correction));
  expect(read).toEqual(correction);
  const turned = Object.fromEntries(Object.entries(correction).reverse());
  const other = readCorrection(JSON.stringify(turned, null, 2));
  expect(correctionId(other)).toBe(correctionId(read));
  expect(correctionId(read)).toMatch(/^correction:[0-9a-f]{16}$/);
  expect(correctionId({ ...read, note: 'x' })).not.toBe(correctionId(read));
});

test.each([
  ['the file', '', {}],
  ['the file', '[]', {}],
  ['version', null, { version: 2 }],
  ['kind', null, { kind: 'project' }],
  ['rightPlaceId', null, { rightPlaceId: undefined }],
  ['wrongPlaceId', null, { wrongPlaceId: 'м. Рубіжне' }],
  ['start', null, { start: -1 }],
  ['createdAt', null, { createdAt: 'yesterday' }],
  ['note', null, { note: 'x'.repeat(2001) }],
  ['the file', null, { linkId: 'also' }],
  ['the file', null, { ledgerId: undefined }],
  ['the file', null, { more: 1 }],
])('what is no correction is refused with what is wrong: %s', (where, text, change) => {
  const read = () => readCorrection(text ?? JSON.stringify({ ...correction, ...change }));
  expect(read).toThrow(expect.objectContaining({ code: 'not_a_correction' }));
  expect(read).toThrow(where);
});
