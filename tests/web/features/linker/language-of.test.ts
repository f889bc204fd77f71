import { expect, test } from 'vitest';
import { languageOf } from '../../../../web/features/linker/language-of.ts';

test.each([
  ['м. Рубіжне', 'uk'],
  ['Rubizhne (Рубіжне)', 'uk'],
  ['Rubizhne', 'en'],
  ['', 'en'],
])('«%s» is read aloud as %s', (text, language) => {
  expect(languageOf(text)).toBe(language);
});
