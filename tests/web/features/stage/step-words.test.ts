import { expect, test } from 'vitest';
import { wordsOf } from '../../../../web/features/stage/step-words.ts';

const step = { titleUk: 'Північ', titleEn: 'The north', textUk: 'Слова', textEn: '  ' };

test('a step speaks the language of the page', () => {
  expect(wordsOf(step, 'title', 'uk')).toEqual({ text: 'Північ', lang: 'uk' });
  expect(wordsOf(step, 'title', 'en')).toEqual({ text: 'The north', lang: 'en' });
});

test('what is not translated yet stands in Ukrainian and is marked so', () => {
  expect(wordsOf(step, 'text', 'en')).toEqual({ text: 'Слова', lang: 'uk' });
});
