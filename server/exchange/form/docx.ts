import {
  AlignmentType,
  Document,
  Footer,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Block, Form, FormRow, FormTable } from './form.ts';

/** Widths in twentieths of a point, on A4 with the margins below. */
const whole = 9800;
const widths = [720, 2900, whole - 3620] as const;
const margin = { left: 1400, right: 680, top: 1000, bottom: 1000 };

/** The form as a DOCX in the letters of official papers. */
export async function formDocx(
  { title, rows }: Form,
  name: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const document = new Document({
    title: `${title}: ${name}`,
    creator: 'Stratlas',
    styles: {
      default: {
        document: {
          run: { font: 'Times New Roman', size: 22, language: { value: 'uk-UA' } },
          paragraph: { spacing: { after: 40 } },
        },
      },
    },
    sections: [
      {
        properties: { page: { size: { width: 11906, height: 16838 }, margin } },
        footers: { default: new Footer({ children: [pageNumber()] }) },
        children: [heading(title), grid(widths, rows.map(fieldRow)), ...rows.flatMap(tables)],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

const heading = (text: string) =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { after: 200 },
    children: [new TextRun({ text, bold: true, size: 28 })],
  });

function pageNumber(): Paragraph {
  const children = ['Сторінка ', PageNumber.CURRENT, ' з ', PageNumber.TOTAL_PAGES];
  return new Paragraph({
    alignment: AlignmentType.RIGHT,
    children: [new TextRun({ children, size: 18 })],
  });
}

const grid = (columnWidths: readonly number[], rows: TableRow[]) =>
  new Table({ width: { size: whole, type: WidthType.DXA }, columnWidths: [...columnWidths], rows });

const cell = (width: number | undefined, children: Paragraph[]) =>
  new TableCell({
    width: { size: width ?? whole, type: WidthType.DXA },
    margins: { top: 40, bottom: 40, left: 80, right: 80 },
    children: children.length === 0 ? [new Paragraph('')] : children,
  });

function paragraph(text: string, isBold = false, isNumber = false): Paragraph {
  const alignment = isNumber ? AlignmentType.RIGHT : AlignmentType.LEFT;
  return new Paragraph({ alignment, children: [new TextRun({ text, bold: isBold })] });
}

function fieldRow({ number, label, content }: FormRow): TableRow {
  const words = content.flatMap(wordsOf).map((text) => paragraph(text));
  return new TableRow({
    children: [
      cell(widths[0], [paragraph(number)]),
      cell(widths[1], [paragraph(label, true)]),
      cell(widths[2], words),
    ],
  });
}

function wordsOf(block: Block): string[] {
  if (block.kind === 'table') return [`Див. таблицю «${block.title}».`];
  if (block.kind === 'text') return block.text.split(/\r?\n/);
  return block.entries.length === 1
    ? block.entries
    : block.entries.map((entry, index) => `${index + 1}) ${entry}`);
}

/** Tables stand under the form, each with its name: within a field they would be too narrow. */
const tables = ({ content }: FormRow): (Paragraph | Table)[] =>
  content.flatMap((block) => (block.kind === 'table' ? tableOf(block) : []));

function tableOf({ title, head, body, total, note }: FormTable): (Paragraph | Table)[] {
  const numbers = Math.floor((whole * 0.65) / Math.max(4, head.length - 1));
  const columns = [whole - numbers * (head.length - 1), ...Array(head.length - 1).fill(numbers)];
  const row = (texts: readonly string[], isBold: boolean) =>
    new TableRow({
      tableHeader: texts === head,
      children: texts.map((text, at) => cell(columns[at], [paragraph(text, isBold, at > 0)])),
    });
  return [
    new Paragraph({
      spacing: { before: 200, after: 80 },
      keepNext: true,
      children: [new TextRun({ text: title, bold: true })],
    }),
    grid(columns, [
      row(head, true),
      ...body.map((one) => row(one, false)),
      ...(total ? [row(total, true)] : []),
    ]),
    ...(note === '' ? [] : [paragraph(note)]),
  ];
}
