import { expect, test } from 'vitest';
import { plainText } from '../../../../../web/features/paper/story/plain-text.ts';

test.each([
  ['**Понад** 3 млрд ₴', 'Понад 3 млрд ₴'],
  ['у *північній* частині', 'у північній частині'],
  ['- залізниця\n- дорога', '• залізниця\n• дорога'],
  ['див. [звіт](https://example.org/a)', 'див. звіт'],
  ['2 * 3 * 4', '2 * 3 * 4'],
  ['код dfrr_2021_001', 'код dfrr_2021_001'],
  ['перший\n\nдругий', 'перший\nдругий'],
  ['', ''],
])('%j reads as %j', (markdown, plain) => {
  expect(plainText(markdown)).toBe(plain);
});
