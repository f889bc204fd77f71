import { createExpression } from '@maplibre/maplibre-gl-style-spec';
import { expect, test } from 'vitest';
import { roundMoney } from '../../../web/features/register/money.ts';
import { signLabel } from '../../../web/map/short-sum.ts';

/** What MapLibre writes below a sign. */
function written(
  properties: object,
  language: 'uk' | 'en' = 'uk',
  currency: 'UAH' | 'EUR' = 'UAH',
) {
  const made = createExpression(signLabel(currency, language) as never, 'text-field');
  if (made.result === 'error') throw new Error(JSON.stringify(made.value));
  return String(made.value.evaluate({ zoom: 8 }, { type: 1, properties } as never)).replaceAll(
    '\u00a0',
    ' ',
  );
}

test.each([
  [{ count: 12, sum: 34_000_000_000 }, '12 · 340 млн ₴', '12 · ₴340m'],
  [{ count: 1, sum: 120_000_000 }, '1,2 млн ₴', '₴1.2m'],
  [{ count: 7809, sum: 0 }, '7 809', '7,809'],
  [{ count: 1, sum: 0 }, '', ''],
  [{ count: 3, sum: 250_000_000_000, converted: true }, '3 · ≈ 2,5 млрд ₴', '3 · ≈ ₴2.5bn'],
  [{ count: 3, sum: 45_000_00, partial: true }, '3 · 45 тис. ₴ +', '3 · ₴45k +'],
  [{ count: 3, sum: 900_00 }, '3 · 900 ₴', '3 · ₴900'],
])('%j is «%s», in English “%s”', (properties, uk, en) => {
  expect(written(properties)).toBe(uk);
  expect(written(properties, 'en')).toBe(en);
});

test.each([1_234_00, 56_789_00, 34_000_000_000, 1_234_567_890_123])(
  'the sum %i is written as in the panels',
  (sum) => {
    for (const language of ['uk', 'en'] as const) {
      for (const currency of ['UAH', 'EUR'] as const) {
        const inPanel = roundMoney(sum, currency, language).replaceAll('\u00a0', ' ');
        expect(written({ count: 1, sum }, language, currency)).toBe(inPanel);
      }
    }
  },
);
