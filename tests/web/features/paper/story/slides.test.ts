import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { sizeFor, slidesOf } from '../../../../../web/features/paper/story/slides.ts';
import { onePixelJpeg } from '../one-pixel.ts';

const image = `data:image/jpeg;base64,${Buffer.from(onePixelJpeg).toString('base64')}`;
const step = {
  title: 'Залізниця «Ґрунт» & міст',
  text: '• їдемо\n• єднаємо',
  notes: 'Сказати про 12 км.',
  sources: 'Джерела: Стратегія',
  place: 'Крок 1 з 2',
  image,
};

describe('a story as slides', () => {
  let files: Record<string, string>;

  beforeAll(async () => {
    const deck = await slidesOf(
      {
        title: 'Північ',
        summary: 'Коротко',
        date: 'Дані станом на 1 травня 2026 р.',
        language: 'uk',
        steps: [step, { ...step, title: 'Другий', notes: '', image: null }],
      },
      'Карти немає.',
    );
    const zip = unzipSync(new Uint8Array(await deck.arrayBuffer()));
    files = Object.fromEntries(
      Object.entries(zip).map(([name, bytes]) => [name, strFromU8(bytes)]),
    );
  });

  const slide = (number: number) => files[`ppt/slides/slide${number}.xml`] ?? '';

  test('has a title and one slide a step', () => {
    const slides = Object.keys(files).filter((name) => /slides\/slide\d+\.xml$/.test(name));
    expect(slides).toHaveLength(3);
    expect(slide(1)).toContain('Північ');
  });

  test('keeps words as text and the map as a picture', () => {
    expect(slide(2)).toContain('Залізниця «Ґрунт» &amp; міст');
    expect(slide(2)).toContain('• їдемо');
    expect(slide(2)).toContain('Джерела: Стратегія');
    expect(slide(2)).toContain('<p:pic>');
    expect(Object.keys(files).filter((name) => /media\/.*jpe?g$/.test(name))).toHaveLength(1);
  });

  test('has the speaker’s notes in the notes', () => {
    expect(files['ppt/notesSlides/notesSlide2.xml']).toContain('Сказати про 12 км.');
  });

  test('says where a map could not be drawn', () => {
    expect(slide(3)).toContain('Карти немає.');
    expect(slide(3)).not.toContain('<p:pic>');
  });
});

test('longer texts are set in smaller letters', () => {
  expect([100, 400, 700, 1200].map((length) => sizeFor({ length }))).toEqual([20, 16, 13, 11]);
});
