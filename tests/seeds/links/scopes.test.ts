import { loadCuratedLinks, loadScopes, loadStrategy } from '@stratlas/seeds';
import { describe, expect, it } from 'vitest';
import { readSeed, seedFiles } from '../../../seeds/files.ts';

const { items, fileText } = loadStrategy();
const scopes = loadScopes(items);
const linked = new Set(loadCuratedLinks(items).map(({ itemCode }) => itemCode));
const codesOf = (scope: string) =>
  scopes.filter((area) => area.scope === scope).map(({ code }) => code);

describe('the scopes of the areas', () => {
  it('are one for each of the 125, in order', () => {
    const areas = items.filter(({ level }) => level === 'area').map(({ code }) => code);
    expect(scopes.map(({ code }) => code)).toEqual(areas);
  });

  it('count the areas that name a place or an object, and the rest', () => {
    expect(codesOf('named_place')).toEqual(['1.1.2/4']);
    expect(codesOf('named_object')).toEqual([
      '1.3.3/2',
      '1.3.4/6',
      '2.1.1/1',
      '2.1.2/1',
      '2.1.2/2',
      '2.1.2/3',
      '2.2.1/1',
      '2.2.1/2',
      '2.2.1/4',
      '2.2.3/1',
      '3.2.1/8',
    ]);
    expect(codesOf('described_area')).toHaveLength(13);
    expect(codesOf('outside')).toEqual(['3.1.3/1', '3.1.3/3']);
    expect(codesOf('place_type')).toHaveLength(50);
    expect(codesOf('oblast_wide')).toHaveLength(48);
  });

  it('rest on words of the area or its task, found in the file', () => {
    for (const { code, scope, words } of scopes) {
      if (words === null) {
        expect(scope).toBe('oblast_wide');
        continue;
      }
      expect(fileText.slice(words.start, words.end)).toBe(words.quote);
      expect([code, code.split('/')[0]]).toContain(words.quoteCode);
    }
  });

  it('leave areas of the whole oblast and beyond it without a place', () => {
    for (const code of [...codesOf('oblast_wide'), ...codesOf('outside')]) {
      expect(linked.has(code), code).toBe(false);
    }
  });
});

describe('a scope that cannot be right is refused', () => {
  const text = readSeed(seedFiles.scopes);
  it.each([
    ['unknown', '1.1.2/4,named_place', '1.1.2/4,somewhere', 'line 9: expected scope'],
    ['without its words', 'named_object,Луганської ТЕС,', 'named_object,,', '1.3.3/2 named_object'],
    [
      'with words not in the text',
      ',Луганської ТЕС,',
      ',Київської ТЕС,',
      'line 37: expected words',
    ],
    ['missing', /^4\.3\.2\/2,.*$/m, '', 'a row for 4.3.2/2'],
  ])('%s', (_, from, to, message) => {
    expect(() => loadScopes(items, text.replace(from, to))).toThrow(message);
  });
});
