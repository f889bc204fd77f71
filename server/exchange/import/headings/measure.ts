import type { Currency } from '@stratlas/seeds/project';

/** What a heading, or a cell beside its number, says of how amounts are counted. */
export interface Measure {
  /** 1000 for «тис. грн». */
  scale: number;
  currency: Currency | null;
}

const scales: readonly [RegExp, number][] = [
  [/(?:^|[^\p{L}])(?:тис(?:яч\p{L}*)?|thousand|ths?|k)(?:[^\p{L}]|$)/u, 1e3],
  [/(?:^|[^\p{L}])(?:млн|мільйон\p{L}*|million|mln|m)(?:[^\p{L}]|$)/u, 1e6],
  [/(?:^|[^\p{L}])(?:млрд|мільярд\p{L}*|billion|bn)(?:[^\p{L}]|$)/u, 1e9],
];

const currencies: readonly [RegExp, Currency][] = [
  [/₴|(?:^|[^\p{L}])(?:грн|гривен\p{L}*|гривн\p{L}*|uah)(?:[^\p{L}]|$)/u, 'UAH'],
  [/€|(?:^|[^\p{L}])(?:євро|eur|euros?)(?:[^\p{L}]|$)/u, 'EUR'],
  [/\$|(?:^|[^\p{L}])(?:дол|долар\p{L}*|usd|us dollars?)(?:[^\p{L}]|$)/u, 'USD'],
];

/** Reads «тис. грн», `€ million` and the like; 1 and null where nothing is said. */
export function measureIn(text: string): Measure {
  const lower = text.toLowerCase();
  return {
    scale: scales.find(([words]) => words.test(lower))?.[1] ?? 1,
    currency: currencies.find(([words]) => words.test(lower))?.[1] ?? null,
  };
}
