import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, test } from 'vitest';
import { orientations, paperSizes } from '../../../../web/features/paper/layout.ts';
import { tableRows } from '../../../../web/features/paper/pdf/draw-table.ts';
import { posterPdf } from '../../../../web/features/paper/pdf/poster.ts';
import { wrap } from '../../../../web/features/paper/pen/wrap.ts';
import type { Pin } from '../../../../web/features/paper/pins.ts';
import { palettes } from '../../../../web/map/palette.ts';
import { onePixelJpeg } from './one-pixel.ts';

const shot = { center: [39, 49] as [number, number], zoom: 8, width: 1000, height: 800 };
const look = {
  size: 13,
  weight: 'bold',
  color: '#2f2a22',
  opacity: 1,
  halo: '#ffffff',
  haloWidth: 1.4,
  spacing: 1,
} as const;

const pinOf = (number: number): Pin => ({
  number,
  at: [100 + number, 100],
  radius: 10,
  goals: [1, 2, 0, 0, 0],
  money: null,
  spots: [
    {
      name: `Ґедзівка ${number}`,
      at: [39, 49],
      entries: [{ id: 'a', code: '2.1.2/3', text: 'Під’їзд єдиної дороги', aside: '', goal: '2' }],
      money: null,
    },
  ],
});

const posterWith = (count: number, paper: Parameters<typeof posterPdf>[0]['paper']) => {
  const pins = Array.from({ length: count }, (_, at) => pinOf(at + 1));
  return posterPdf({
    paper,
    language: 'uk',
    heading: { title: 'Ґрунт, єдність, їжа', subtitle: 'Атлас', sources: '© OSM', date: '' },
    picture: {
      context: null as never, // Only the page has one; a PDF is made of the JPEG.
      labels: [{ text: 'Щастя', look, x: 200, y: 200, turn: 0.4 }],
      shot,
      density: 2,
      layers: [],
      goals: [],
    },
    image: onePixelJpeg,
    palette: palettes.light,
    pins,
    rows: tableRows(pins, ['Ще одне місце лежить за межами.'], () => '3 проєкти · 5 млн ₴'),
    legend: [{ kind: 'heading', text: 'Цілі' }],
    oblast: null,
    address: 'https://atlas.example/?v=1',
    words: {
      kilometres: 'км',
      metres: 'м',
      north: 'Пн',
      projection: 'Меркатор',
      table: 'Що на карті',
      inset: '',
      code: 'Цей вигляд',
      date: 'Дані станом на 1 травня 2026 р.',
      page: (number, of) => `Аркуш ${number} з ${of}`,
    },
  });
};

const pagesOf = async (bytes: Uint8Array) => {
  const { text } = await extractText(await getDocumentProxy(Uint8Array.from(bytes)));
  return text.map((page) => page.replaceAll(/\s+/g, ' '));
};

describe.each(paperSizes)('a poster of size %s', (size) => {
  test.each(orientations)('%s, gives every word back', async (orientation) => {
    const text = (await pagesOf(await posterWith(2, { size, orientation }))).join(' ');
    for (const part of ['Ґрунт, єдність, їжа', 'Щастя', 'Ґедзівка 2', 'Під’їзд єдиної дороги']) {
      expect(text).toContain(part);
    }
    expect(text).toContain('за межами');
    expect(text).toContain('© OSM');
  });
});

test('a long table takes as many sheets as it needs, and loses no row', async () => {
  const pages = await pagesOf(await posterWith(120, { size: 'A4', orientation: 'portrait' }));
  const text = pages.join(' ');
  const found = Array.from({ length: 120 }, (_, at) => at + 1).filter((number) =>
    text.includes(`Ґедзівка ${number} `),
  );
  expect(found).toHaveLength(120);
  expect(pages.length).toBeGreaterThan(2);
  expect(pages.at(-1)).toContain(`Аркуш ${pages.length} з ${pages.length}`);
});

test('text is broken at blanks, and a word wider than the line within', () => {
  const measure = (text: string) => text.length;
  expect(wrap('один два три', 8, measure)).toEqual(['один два', 'три']);
  expect(wrap('Новокраснянка', 5, measure)).toEqual(['Новок', 'раснян'.slice(0, 5), 'нка']);
  expect(wrap('а\nб', 8, measure)).toEqual(['а', 'б']);
});
