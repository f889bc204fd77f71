import { strFromU8, unzipSync } from 'fflate';
import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, test } from 'vitest';
import { printForm } from '../../../../server/exchange/form/print.ts';
import { formOf } from '../../../../server/exchange/form/rows.ts';
import { fullProject, names } from './project.ts';

const alphabet = 'АБВГҐДЕЄЖЗИІЇЙКЛМНОПРСТУФХЦЧШЩЬЮЯ абвгґдеєжзиіїйклмнопрстуфхцчшщьюя ’ʼ№«»–—₴';

async function pagesOf(pdf: Uint8Array): Promise<string[]> {
  const { text } = await extractText(await getDocumentProxy(pdf));
  return text.map((page) => page.replaceAll(/\s+/g, ' '));
}

const print = (change: Partial<typeof fullProject>, file: 'pdf' | 'docx') =>
  printForm(formOf({ ...fullProject, ...change }, names), fullProject.titleUk, file);

describe('the PDF', () => {
  test('gives back its text: title, fields, sums, contact, number of the page', async () => {
    const [page = ''] = await pagesOf(await print({}, 'pdf'));
    expect(page).toContain('Технічне завдання на проєкт регіонального розвитку');
    expect(page).toContain('м’яка вода для їжі');
    expect(page).toContain('Стратегічна ціль 2. Якість життя');
    expect(page).toContain('1 734,5');
    expect(page).toContain('olena@example.org');
    expect(page).toContain('Сторінка 1 з ');
  });

  test('holds every letter of the Ukrainian alphabet, and no joined letters of the Latin one', async () => {
    const text = (
      await pagesOf(await print({ otherUk: `${alphabet} office final flow` }, 'pdf'))
    ).join(' ');
    for (const word of [...alphabet.split(' '), 'office', 'final', 'flow']) {
      expect(text.replaceAll(' ', '')).toContain(word);
    }
  });

  test('goes on over pages when a field is longer than one, and loses nothing', async () => {
    const words = Array.from({ length: 900 }, (_, index) => `слово${index}`);
    const pages = await pagesOf(await print({ descriptionUk: words.join(' ') }, 'pdf'));
    expect(pages.length).toBeGreaterThan(1);
    const text = pages.join(' ').split(/\s+/);
    expect(words.filter((word) => !text.includes(word))).toEqual([]);
    expect(pages[1]).toContain(`Сторінка 2 з ${pages.length}`);
  });

  test('breaks a word that is wider than its field, and stands signs that no font has', async () => {
    const pages = await pagesOf(await print({ titleUk: `${'щ'.repeat(400)} \u0007 🙂` }, 'pdf'));
    expect(pages.join('').replaceAll(' ', '')).toContain('щ'.repeat(30));
  });
});

describe('the DOCX', () => {
  const partOf = async (change: Partial<typeof fullProject>, path: string) =>
    strFromU8(unzipSync(await print(change, 'docx'))[path] ?? new Uint8Array());

  test('holds the same fields and sums, and numbers its pages', async () => {
    const text = (await partOf({}, 'word/document.xml')).replaceAll(/<[^>]+>/g, ' ');
    expect(text).toContain('Реконструкція водогону: м’яка вода для їжі');
    expect(text).toContain('Заплановано, тис. грн');
    expect(text).toContain('1\u00a0811,0');
    expect(await partOf({}, 'word/footer1.xml')).toContain('NUMPAGES');
  });

  test('keeps signs that mean something in XML as text', async () => {
    expect(await partOf({ otherUk: 'a < b & c' }, 'word/document.xml')).toContain(
      'a &lt; b &amp; c',
    );
  });
});
