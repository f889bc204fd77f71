import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from './checks.ts';
import { type OpenPage, type Site, startSite } from './site.ts';

/** In ms. A busy machine that draws in software needs a minute for what else takes seconds. */
const patience = 170_000;

let site: Site;
let page: OpenPage;

beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

/** Opens the dialog from the bar's menu, with the keyboard. */
async function openDialog(at: OpenPage): Promise<void> {
  await at.getByRole('button', { name: 'Ще', exact: true }).focus();
  await at.keyboard.press('Enter');
  await at.getByRole('button', { name: 'Друк і зображення' }).press('Enter');
  await at.getByRole('dialog', { name: 'Друк і зображення' }).waitFor();
}

/** Presses a button and gives the bytes of the file that comes of it. */
async function fileOf(at: OpenPage, button: string): Promise<Uint8Array> {
  const [download] = await Promise.all([
    at.waitForEvent('download', { timeout: patience }),
    at.getByRole('button', { name: button }).click(),
  ]);
  return new Uint8Array(readFileSync(await download.path()));
}

const pdfOf = (bytes: Uint8Array) => getDocumentProxy(Uint8Array.from(bytes));

async function textOf(bytes: Uint8Array): Promise<string> {
  const { text } = await extractText(await pdfOf(bytes), { mergePages: true });
  return text.replaceAll(/\s+/g, ' ');
}

describe('a filtered view on paper', () => {
  beforeAll(async () => {
    page = await site.open('/?item=2.1&view=projects', { bypassCSP: true, acceptDownloads: true });
    await openDialog(page);
  });

  it('has a dialog in which nothing is inaccessible', async () => {
    expect(await violations(page)).toEqual([]);
  });

  it('is a sheet whose words can be read out of the file again, with its table on the next', async () => {
    await page.getByLabel('Формат').selectOption('A3');
    await page.getByLabel('Заголовок').fill('Ґанок і під’їзд: єдність Щастя');
    const document = await pdfOf(await fileOf(page, 'Зробити PDF'));
    const { text } = await extractText(document);
    const [first = '', second] = text.map((words) => words.replaceAll(/\s+/g, ' '));
    for (const part of [
      'Ґанок і під’їзд: єдність Щастя',
      'Цілі стратегії',
      'номер місця в таблиці',
      'Луганська область в Україні',
      'OpenStreetMap',
      'Аркуш 1 з',
    ]) {
      expect(first).toContain(part);
    }
    expect(first).toMatch(/Сватове|Старобільськ|Алчевськ/);
    expect(first).toMatch(/1 : [\d\s]+000/);
    expect(first).toMatch(/\d (тис\.|млн|млрд) ₴/);
    expect(second).toContain('Що на карті');
    const { view } = await document.getPage(1);
    const inMillimetres = (points: number) => Math.round((points / 72) * 25.4);
    expect(view.slice(2).map(inMillimetres)).toEqual([420, 297]);
  });

  it('can be given up, and then leaves no file', async () => {
    await page.getByLabel('Формат').selectOption('A1');
    let downloads = 0;
    page.on('download', () => downloads++);
    await page.getByRole('button', { name: 'Зробити PDF' }).click();
    await page.getByRole('button', { name: 'Зупинити' }).click();
    await page.getByText('Зупинено. Жодного файла не збережено.').waitFor();
    expect(downloads).toBe(0);
    expect(await page.locator('[data-unseen]').count()).toBe(0);
  });

  it('is an SVG with text for names and legend, over a picture as large as the window', async () => {
    await page.getByLabel('Розмір').selectOption('1');
    const svg = strFromU8(await fileOf(page, 'Зберегти SVG'));
    expect(svg).toMatch(/<svg [^>]*width="1280" height="800"/);
    expect(svg).toMatch(/<text [^>]*>Луганськ<\/text>/);
    expect(svg).toMatch(/<text [^>]*>Цілі стратегії<\/text>/);
    expect(svg).toContain('OpenStreetMap');
    const [, base64 = ''] = /data:image\/png;base64,([^"]+)/.exec(svg) ?? [];
    const png = Buffer.from(base64, 'base64');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1280, 800]);
  });

  it('asks nobody outside and fails nowhere', () => {
    expect(page.foreign).toEqual([]);
    expect(page.failures).toEqual([]);
  });
});

const step = (id: string, titleUk: string, view: string) => ({
  id,
  titleUk,
  titleEn: '',
  textUk: 'Стратегія хоче **з’єднати** Щастя і Ґанок.',
  textEn: '',
  notesUk: 'Сказати про *ланку*, якої бракує.',
  notesEn: '',
  view,
  seconds: 30,
  sources: [{ title: 'Стратегія розвитку', url: null }],
});

const story = {
  titleUk: 'Їжа, ґрунт, єдність',
  titleEn: '',
  summaryUk: 'Два кроки.',
  summaryEn: '',
  data: { follows: 'newest' },
  steps: [
    step('a', 'Залізниця, що єднає', 'v=1&lang=uk&item=2.1.2#map=7.6/49.2/38.9'),
    step('b', 'Мертве місце', 'v=1&lang=uk&select=UA44999999999999999'),
  ],
};

describe('a story on paper', () => {
  beforeAll(async () => {
    page = await site.open('/', { acceptDownloads: true });
    await page.evaluate(
      ([id, kept]) => localStorage.setItem(`stratlas-story ${id}`, JSON.stringify({ id, ...kept })),
      ['local-0123456789abc', { story, at: '2026-05-01T10:00:00.000Z' }] as const,
    );
    await page.getByRole('button', { name: 'Показ', exact: true }).click();
    await page
      .getByRole('button', { name: `Слайди й роздатковий матеріал: ${story.titleUk}` })
      .click();
  });

  it('is a presentation: a slide a step, maps as pictures, words as text, notes in the notes', async () => {
    const files = unzipSync(await fileOf(page, 'Слайди, PPTX'));
    const read = (name: string) => strFromU8(files[name] ?? new Uint8Array());
    const slides = Object.keys(files).filter((name) => /slides\/slide\d+\.xml$/.test(name));
    expect(slides).toHaveLength(3);
    expect(read('ppt/slides/slide2.xml')).toContain('Стратегія хоче з’єднати Щастя і Ґанок.');
    expect(read('ppt/notesSlides/notesSlide2.xml')).toContain('Сказати про ланку');
    const pictures = Object.entries(files).filter(([name]) => /media\/.+\.jpe?g$/.test(name));
    expect(pictures).toHaveLength(2);
    for (const [, bytes] of pictures) expect(bytes.length).toBeGreaterThan(30_000);
  });
});

describe('the browser’s own printing', () => {
  it('prints the map, what the open panels say, the sources and the address', async () => {
    page = await site.open('/?item=2.1&view=projects');
    const text = await textOf(new Uint8Array(await page.pdf({ format: 'A4' })));
    expect(text).toContain('Атлас стратегії Луганщини');
    expect(text).toContain('2.1 Логістика та енергозабезпечення');
    expect(text).toContain('OpenStreetMap');
    expect(text).toContain('Адреса цього вигляду');
    expect(text).toContain('виплачено');
    expect(text).not.toContain('Очистити');
    expect(await page.locator('[data-printed]').count()).toBe(0);
  });
});
