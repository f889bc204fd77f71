import { loadGeodata } from '@stratlas/geodata';
import { describe, expect, it } from 'vitest';
import { createLinker, LinkerError, linkTypes } from '../../../../server/join/linker/index.ts';

const { places } = loadGeodata();
const linker = createLinker(places);
const nameById = new Map(places.map(({ id, nameUk }) => [id, nameUk]));

/** «quote → name by rule» of each mention. */
const read = (text: string) =>
  linker
    .link(text)
    .map(({ quote, placeId, rule }) => `${quote} → ${nameById.get(placeId)} (${rule})`);

describe('five things called Луганська', () => {
  it.each([
    ['Луганської області', 'Луганська область (oblast)'],
    ['Луганська ТЕС', 'Луганська ТЕС (name)'],
    ['Луганськкурорт', 'Лікувально-оздоровчий комплекс «Луганськкурорт» (name)'],
    ['Луганської обласної лікарні', 'Луганська обласна клінічна лікарня (name:planned)'],
    ['Луганської облради', 'Луганська область (oblast_body)'],
    ['Станиці Луганській', 'Станиця Луганська (name)'],
  ])('%s', (words, expected) => {
    const found = read(`Опис: ${words}.`);
    expect(found).toEqual([`${words} → ${expected}`]);
  });
});

describe('a compound', () => {
  it('is one agglomeration and three cities', () => {
    expect(read('території Лисичансько – Рубіжансько – Северодонецької агломерації')).toEqual([
      'Лисичансько – Рубіжансько – Северодонецької агломерації → Лисичансько-Рубіжансько-Сєвєродонецька агломерація (name)',
      'Лисичансько → Лисичанськ (compound_part)',
      'Рубіжансько → Рубіжне (compound_part)',
      'Северодонецької → Сіверськодонецьк (compound_part)',
    ]);
  });

  it('keeps the plant and not its city', () => {
    expect(read('реконструкція ДП “Сєверодонецька ТЕЦ”')).toEqual([
      'ДП “Сєверодонецька ТЕЦ” → ДП «Сєвєродонецька ТЕЦ» (name)',
    ]);
  });
});

describe('places of one name', () => {
  it('are told apart by the raion behind them', () => {
    const [mention] = linker.link('с. Лиман Старобільського району');
    expect(mention).toMatchObject({ placeId: 'UA44140110130033108', rule: 'name:address' });
  });

  it('are all named where nothing tells them apart', () => {
    const [mention] = linker.link('Ремонт клубу в с. Миколаївка');
    expect(mention?.rule).toBe('name:ambiguous');
    expect(mention?.confidence).toBeLessThan(0.5);
    expect(mention?.candidates).toHaveLength(3);
  });

  it('yield to the town among them', () => {
    expect(read('Школа у Троїцькому працює')).toEqual(['Троїцькому → Троїцьке (name:size)']);
  });
});

describe('exact offsets', () => {
  it.each([
    ['soft hyphens', 'у Лиси\u00ADчанську', 'Лиси\u00ADчанську'],
    ['a word broken at the end of a line', 'у Лиси-\nчанську', 'Лиси-\nчанську'],
    ['letters of two alphabets', 'у Лucичaнcьку'.replace('u', 'и'), 'Лиcичaнcьку'],
    ['stress marks', 'у Луга\u0301нську', 'Луга\u0301нську'],
    ['emoji before', '🚰 у Лисичанську', 'Лисичанську'],
  ])('survive %s', (_, text, quote) => {
    const [mention] = linker.link(text);
    expect(mention?.quote).toBe(quote);
    expect(text.slice(mention?.start, mention?.end)).toBe(quote);
  });
});

describe('bad input', () => {
  it.each([
    ['', 'empty'],
    [' \n', 'empty'],
    ['а'.repeat(20_001), 'too_long'],
    ['Луганськ\uD800', 'lone_surrogate'],
    ['Луганськ\0', 'null_byte'],
    ['\uFFFD\uFFFD\uFFFD', 'not_text'],
    ['Р СѓР±С–Р¶РЅРµ', 'not_text'],
    ['Ð ÑƒÐ±Ñ–Ð¶Ð½Ðµ', 'not_text'],
  ])('%j is refused as %s', (text, code) => {
    for (const run of [() => linker.link(text), () => linkTypes(text)]) {
      expect(run).toThrow(LinkerError);
      expect(run).toThrow(expect.objectContaining({ code }));
    }
  });

  it('is not a text that merely names no place', () => {
    expect(linker.link('Річка Сіль, café à la crème')).toEqual([]);
    expect(linker.link('Навчання енергоменеджерів')).toEqual([]);
  });
});
