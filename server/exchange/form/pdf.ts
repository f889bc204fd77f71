import fontkit from '@cantoo/fontkit';
import { PDFDocument } from '@cantoo/pdf-lib';
import { readFonts } from './fonts.ts';
import type { Block, Form, FormRow, FormTable } from './form.ts';
import { type GridLook, writeRow } from './grid.ts';
import { type Fonts, page, Sheet, textWidth } from './sheet.ts';
import { wrap } from './wrap.ts';

const form: GridLook = { widths: [36, 150, textWidth - 186], size: 11, padding: 4 };

/** The form as a PDF with text that can be selected; its letters come with it. */
export async function formPdf(
  { title, rows }: Form,
  name: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const document = await PDFDocument.create();
  document.setTitle(`${title}: ${name}`);
  document.setLanguage('uk');
  document.setProducer('Stratlas');
  const sheet = new Sheet(document, await embedFonts(document));
  writeTitle(sheet, title);
  for (const row of rows) writeField(sheet, row);
  numberPages(document, sheet.fonts);
  return new Uint8Array(await document.save());
}

async function embedFonts(document: PDFDocument): Promise<Fonts> {
  document.registerFontkit(fontkit);
  // Joined letters would come out of the text as one unknown sign.
  const options = { subset: true, features: { liga: false, clig: false } };
  const { regular, bold } = readFonts();
  return {
    regular: await document.embedFont(regular, options),
    bold: await document.embedFont(bold, options),
  };
}

function writeTitle(sheet: Sheet, title: string): void {
  const [size, { bold }] = [14, sheet.fonts];
  for (const line of wrap(title, textWidth, (text) => bold.widthOfTextAtSize(text, size))) {
    const indent = (textWidth - bold.widthOfTextAtSize(line, size)) / 2;
    sheet.write(line, page.left + indent, sheet.y, size, bold);
    sheet.y += size * 1.3;
  }
  sheet.y += 10;
}

/** A field's words stand beside its name; its tables under it, where they have room. */
function writeField(sheet: Sheet, { number, label, content }: FormRow): void {
  const words = content.filter((block) => block.kind !== 'table').map(wordsOf);
  writeRow(
    sheet,
    [{ text: number }, { text: label, isBold: true }, { text: words.join('\n') }],
    form,
  );
  for (const block of content) if (block.kind === 'table') writeTable(sheet, block);
}

const wordsOf = (block: Exclude<Block, FormTable>): string =>
  block.kind === 'text'
    ? block.text
    : block.entries.length === 1
      ? (block.entries[0] ?? '')
      : block.entries.map((entry, index) => `${index + 1}) ${entry}`).join('\n');

function writeTable(sheet: Sheet, { title, head, body, total, note }: FormTable): void {
  const look = tableLook(head.length);
  const whole: GridLook = { ...look, widths: [textWidth] };
  if (sheet.room < 80) sheet.turn();
  writeRow(sheet, [{ text: title, isBold: true }], whole);
  const row = (cells: readonly string[], isBold: boolean) =>
    writeRow(
      sheet,
      cells.map((text, at) => ({ text, isBold, isNumber: at > 0 })),
      look,
    );
  row(head, true);
  for (const cells of body) row(cells, false);
  if (total) row(total, true);
  if (note !== '') writeRow(sheet, [{ text: note }], whole);
}

/** Many years make narrow columns, and smaller letters. */
function tableLook(columns: number): GridLook {
  const numbers = Math.min(72, (textWidth - 110) / (columns - 1));
  const first = textWidth - numbers * (columns - 1);
  const size = numbers < 50 ? 8 : 10;
  return { widths: [first, ...Array(columns - 1).fill(numbers)], size, padding: 3 };
}

function numberPages(document: PDFDocument, { regular }: Fonts): void {
  const pages = document.getPages();
  pages.forEach((one, index) => {
    const text = `Сторінка ${index + 1} з ${pages.length}`;
    const x = page.width - page.right - regular.widthOfTextAtSize(text, 9);
    one.drawText(text, { x, y: page.bottom - 28, size: 9, font: regular });
  });
}
