import { loadGlossary, loadStrategy } from '@stratlas/seeds';
import { describe, expect, it } from 'vitest';

const { items } = loadStrategy();
const cyrillic = /\p{Script=Cyrillic}/u;

const terms = loadGlossary();

describe('the English text', () => {
  it('has no Ukrainian letter left', () => {
    for (const { textEn, titleEn } of items) expect(`${textEn} ${titleEn}`).not.toMatch(cyrillic);
  });

  it('is about as long as the Ukrainian', () => {
    for (const { code, textUk, textEn } of items) {
      expect(textEn.length / textUk.length, code).toBeGreaterThan(0.7);
      expect(textEn.length / textUk.length, code).toBeLessThan(1.8);
    }
  });

  it('begins with a capital and ends without a stray mark', () => {
    for (const { textEn } of items) expect(textEn).toMatch(/^[A-Z].*(?:[\p{L})”]|etc\.)$/u);
  });

  it('says the same for the same words', () => {
    const english = new Map(items.map(({ textUk, textEn }) => [textUk, textEn]));
    for (const { textUk, textEn } of items) expect(textEn).toBe(english.get(textUk));
  });
});

describe('short titles', () => {
  it('stand over goals, objectives and tasks, and over nothing else', () => {
    const titled = items.filter(({ titleUk, titleEn }) => titleUk !== null && titleEn !== null);
    expect(titled).toHaveLength(44);
    expect(titled.every(({ level }) => level !== 'area')).toBe(true);
  });

  it('have at most 60 characters and are all different', () => {
    const titles = items
      .flatMap(({ titleUk, titleEn }) => [titleUk, titleEn])
      .filter((t) => t !== null);
    for (const title of titles) expect(title.length, title).toBeLessThanOrEqual(60);
    expect(new Set(titles).size).toBe(88);
  });
});

describe('the glossary', () => {
  it('explains at least 50 terms, each once', () => {
    expect(terms.length).toBeGreaterThanOrEqual(50);
    expect(new Set(terms.map(({ uk }) => uk)).size).toBe(terms.length);
    for (const { en } of terms) expect(en).not.toMatch(cyrillic);
  });

  it.each(terms.filter(({ stem }) => stem !== ''))(
    '$uk is $en wherever it occurs',
    ({ stem, en }) => {
      const holders = items.filter(({ textUk }) => new RegExp(stem, 'u').test(textUk));
      expect(holders).not.toEqual([]);
      for (const { textEn } of holders) expect(textEn.toLowerCase()).toContain(en.toLowerCase());
    },
  );
});
