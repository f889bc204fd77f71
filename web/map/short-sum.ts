import type { Language, View } from '@stratlas/server/contract';
import type { ExpressionSpecification } from 'maplibre-gl';

type Currency = NonNullable<View['in']>;

const symbols: Record<Currency, string> = { UAH: '₴', EUR: '€', USD: '$' };
const locales: Record<Language, string> = { uk: 'uk-UA', en: 'en-GB' };

/** Minor units in the last of each word, the largest first. */
const words: readonly (readonly [least: number, uk: string, en: string])[] = [
  [1e11, ' млрд', 'bn'],
  [1e8, ' млн', 'm'],
  [1e5, ' тис.', 'k'],
];

const amount = (unit: number, language: Language): ExpressionSpecification => [
  'number-format',
  ['/', ['get', 'sum'], unit],
  { locale: locales[language], 'max-fraction-digits': 1 },
];

/** `340 млн ₴` or `₴340m`: the sum of a sign in short words, as `roundMoney` says it in panels. */
function shortSum(currency: Currency, language: Language): ExpressionSpecification {
  const symbol = symbols[currency];
  const written = (unit: number, uk: string, en: string): ExpressionSpecification =>
    language === 'uk'
      ? ['concat', amount(unit, language), `${uk} ${symbol}`]
      : ['concat', symbol, amount(unit, language), en];
  const cases = words.flatMap(([least, uk, en]): ExpressionSpecification[] => [
    ['>=', ['get', 'sum'], least],
    written(least, uk, en),
  ]);
  return ['case', ...cases, written(100, '', '')] as unknown as ExpressionSpecification; // The types know no spread of pairs.
}

/** `12 · ≈ 340 млн ₴ +`: how many, and their money; `≈` is converted, `+` has more without a rate. */
export const signLabel = (currency: Currency, language: Language): ExpressionSpecification => [
  'concat',
  ['case', ['>', ['get', 'count'], 1], countIn(language), ''],
  ['case', ['all', ['>', ['get', 'count'], 1], hasSum], ' · ', ''],
  ['case', ['all', hasSum, ['has', 'converted']], '≈ ', ''],
  ['case', hasSum, shortSum(currency, language), ''],
  ['case', ['has', 'partial'], ' +', ''],
];

const hasSum: ExpressionSpecification = ['>', ['get', 'sum'], 0];

const countIn = (language: Language): ExpressionSpecification => [
  'number-format',
  ['get', 'count'],
  { locale: locales[language] },
];
