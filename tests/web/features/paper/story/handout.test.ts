import { extractText, getDocumentProxy } from 'unpdf';
import { expect, test } from 'vitest';
import { handoutPdf } from '../../../../../web/features/paper/story/handout.ts';
import type { ToldStep } from '../../../../../web/features/paper/story/told-steps.ts';

const step = (title: string, place: string): ToldStep => ({
  title,
  text: 'Стратегія хоче з’єднати Щастя і Ґанок.',
  notes: '',
  sources: 'Джерела: Стратегія розвитку',
  place,
  image: null,
});

const story = {
  title: 'Їжа, ґрунт, єдність',
  summary: 'Два кроки.',
  date: 'Дані станом на 1 травня 2026 р.',
  language: 'uk',
  steps: [step('Залізниця', 'Крок 1 з 2'), step('Мертве місце', 'Крок 2 з 2')],
} as const;

const words = {
  dead: 'Карту цього кроку не вдалося намалювати.',
  code: 'Цей вигляд',
  page: (number: number, count: number) => `Аркуш ${number} з ${count}`,
};

async function pagesOf(count: 1 | 2): Promise<string[]> {
  const told = { ...story, steps: [...story.steps] };
  const bytes = await handoutPdf(told, { count, address: 'https://atlas.example/?v=1', words });
  const { text } = await extractText(await getDocumentProxy(Uint8Array.from(bytes)));
  return text.map((page) => page.replaceAll(/\s+/g, ' '));
}

test('a handout with two steps on a sheet says all of both, and that a map is missing', async () => {
  const [page = '', ...others] = await pagesOf(2);
  expect(others).toEqual([]);
  for (const part of [
    'Їжа, ґрунт, єдність',
    'Залізниця',
    'Мертве місце',
    'Крок 2 з 2',
    'Стратегія розвитку',
    'не вдалося намалювати',
    'Дані станом на 1 травня 2026 р.',
  ]) {
    expect(page).toContain(part);
  }
});

test('with one step a sheet it has as many sheets as steps, and its address on the first', async () => {
  const pages = await pagesOf(1);
  expect(pages).toHaveLength(2);
  expect(pages[0]).toContain('https://atlas.example/?v=1');
  expect(pages[1]).not.toContain('https://atlas.example');
  expect(pages[1]).toContain('Аркуш 2 з 2');
});
