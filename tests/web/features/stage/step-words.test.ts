import { expect, test } from 'vitest';
import { sizeOf, wordsOf } from '../../../../web/features/stage/step-words.ts';

const step = { titleUk: 'Північ', titleEn: 'The north', textUk: 'Слова', textEn: '  ' };

test('a step speaks the language of the page', () => {
  expect(wordsOf(step, 'title', 'uk')).toEqual({ text: 'Північ', lang: 'uk' });
  expect(wordsOf(step, 'title', 'en')).toEqual({ text: 'The north', lang: 'en' });
});

test('what is not translated yet stands in Ukrainian and is marked so', () => {
  expect(wordsOf(step, 'text', 'en')).toEqual({ text: 'Слова', lang: 'uk' });
});

test('a longer text is smaller, so that it has room', () => {
  expect(sizeOf('я'.repeat(280))).toBe('large');
  expect(sizeOf('я'.repeat(281))).toBe('medium');
  expect(sizeOf('я'.repeat(561))).toBe('small');
});
