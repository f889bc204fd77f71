import { loadCuratedLinks, loadStrategy, SeedError } from '@stratlas/seeds';
import { describe, expect, it } from 'vitest';

const { items, fileText } = loadStrategy();
const links = loadCuratedLinks(items);
const placesOf = (code: string) =>
  links.filter(({ itemCode }) => itemCode === code).map((link) => link.placeId ?? link.placeKind);

describe('the curated links', () => {
  it('quote the file between their offsets', () => {
    for (const { start, end, quote } of links) expect(fileText.slice(start, end)).toBe(quote);
  });

  it('quote the area itself or, if inherited, its task', () => {
    for (const { itemCode, relation, quoteCode } of links) {
      const task = itemCode.split('/')[0];
      expect(quoteCode).toBe(relation === 'inherited' ? task : itemCode);
    }
  });

  it('go to one place or to one kind of place', () => {
    for (const { placeId, placeKind } of links) {
      expect((placeId === null) !== (placeKind === null)).toBe(true);
    }
  });

  it('say each thing once of the same words', () => {
    const keys = links.map((link) =>
      [link.itemCode, link.placeId, link.placeKind, link.start].join(),
    );
    expect(new Set(keys).size).toBe(keys.length);
  });

  it.each([
    [
      '1.1.2/4',
      [
        'industrial_park',
        'agglomeration-lysychansk-rubizhne-sievierodonetsk',
        'UA44120050010021900',
        'UA44120090010096548',
        'UA44120110010072887',
        'UA44120050000066819',
        'UA44120110000010163',
        'UA44120090010096548',
        'former-raion-kreminna',
      ],
    ],
    ['1.3.2/6', ['horse_farm']],
    ['1.3.3/2', ['power-luhansk-tpp', 'coal_mine']],
    [
      '2.1.2/3',
      ['rail-novozolotarivka-lyman', 'station-node-6900244696', 'station-node-1393254561'],
    ],
    ['2.2.2/1', ['zone-contact-adjacent']],
    ['4.2.1/3', ['zone-not-controlled-2015-2022']],
    ['1.1.1/1', []],
  ])('of %s are written out', (code, places) => {
    expect(placesOf(code)).toEqual(places);
  });

  it('carry the words, the confidence and the reason', () => {
    expect(links.find(({ placeId }) => placeId === 'power-luhansk-tpp')).toEqual({
      itemCode: '1.3.3/2',
      placeId: 'power-luhansk-tpp',
      placeKind: null,
      relation: 'concerns',
      method: 'curated',
      quote: 'Луганської ТЕС',
      quoteCode: '1.3.3/2',
      start: expect.any(Number),
      end: expect.any(Number),
      confidence: 1,
      reasonUk: 'Текст називає це місце',
      reasonEn: 'The text names this place',
    });
  });
});

describe('a link that cannot be right is refused with its line', () => {
  const header = 'code,placeId,placeKind,relation,quote,confidence,reasonUk,reasonEn';
  const refuse = (row: string) => () => loadCuratedLinks(items, `${header}\n${row}`);
  it.each([
    ['words not in the text', '1.3.3/2,x,,concerns,Київської ТЕС,1,так,yes', 'words that stand in'],
    [
      'words that stand twice',
      '3.1.2/3,x,,concerns,місця проживання,1,так,yes',
      'words that stand once',
    ],
    ['a task for an area', '1.3.3,x,,concerns,регіону,1,так,yes', 'the code of a project area'],
    [
      'place and kind',
      '1.3.3/2,x,coal_mine,concerns,шахт,1,так,yes',
      'one of placeId and placeKind',
    ],
    ['neither', '1.3.3/2,,,concerns,шахт,1,так,yes', 'one of placeId and placeKind'],
    ['a strange kind', '1.3.3/2,,castle,concerns,шахт,1,так,yes', 'placeKind'],
    ['a strange relation', '1.3.3/2,x,,likes,шахт,1,так,yes', 'relation'],
    ['too much confidence', '1.3.3/2,x,,concerns,шахт,2,так,yes', 'confidence'],
  ])('%s', (_, row, message) => {
    expect(refuse(row)).toThrow(SeedError);
    expect(refuse(row)).toThrow(/^links\/links\.csv, line 2: /);
    expect(refuse(row)).toThrow(message);
  });
});
