import { loadGeodata } from '@stratlas/geodata';
import { loadStrategy } from '@stratlas/seeds';
import { afterEach, describe, expect, test } from 'vitest';
import { createLinker, linkTypes } from '../../../../server/join/linker/index.ts';
import { confidenceWords, methodWords } from '../../../../web/features/marks/method-words.ts';
import { en } from '../../../../web/i18n/en.ts';
import { i18n } from '../../../../web/i18n/i18n.ts';
import { goldSentences } from '../../../server/join/linker/gold.ts';

afterEach(() => i18n.changeLanguage('uk'));

const words = (method: string, placeKind: 'coal_mine' | null = null) =>
  methodWords({ method, placeKind }, i18n.t);

describe('how a place was found is said', () => {
  test('for a rule', () => {
    expect(words('rule:name')).toBe('Правило: назва місця в одному з відмінків');
  });

  test('with what chose among places of one name', async () => {
    await i18n.changeLanguage('en');
    expect(words('rule:raion:size')).toBe(
      'Rule: an adjective with the word “raion”; the largest of one name was chosen',
    );
  });

  test('for the curated table, a person, and words for a whole kind', () => {
    expect(words('curated')).toBe('Укладено вручну за текстом стратегії');
    expect(words('person')).toBe('Виправлено людиною');
    expect(words('rule:coal_mines', 'coal_mine')).toBe(
      'Правило: слова означають увесь вид об’єктів',
    );
  });

  test('by the rule’s id where it has no words of its own', () => {
    expect(words('rule:brand_new')).toBe('brand_new');
    expect(words('rule:constructor')).toBe('constructor');
  });

  test('in words for every rule that speaks in the strategy and in the marked sentences', () => {
    const { link } = createLinker(loadGeodata().places);
    const texts = [
      ...loadStrategy().items.map(({ textUk }) => textUk),
      ...goldSentences().map(({ text }) => text),
    ];
    const zones = texts.flatMap((text) => linkTypes(text).filter(({ placeId }) => placeId));
    const rules = [...texts.flatMap(link), ...zones].flatMap(({ rule }) => [rule.split(':')]);
    expect(rules.length).toBeGreaterThan(100);
    const without = rules.filter(
      ([rule = '', by]) =>
        !Object.hasOwn(en.rule, rule) || (by !== undefined && !Object.hasOwn(en.ruleChoice, by)),
    );
    expect([...new Set(without.map((parts) => parts.join(':')))]).toEqual([]);
  });
});

test.each([
  [1, '100%, майже напевно'],
  [0.9, '90%, майже напевно'],
  [0.85, '85%, імовірно'],
  [0.5, '50%, непевно'],
  [0.4, '40%, з тексту неясно, котре саме'],
])('a confidence of %f is said in words', (confidence, said) => {
  expect(confidenceWords(confidence, 'uk', i18n.t)).toBe(said);
});
