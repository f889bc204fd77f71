import { PDFDocument, type PDFImage } from '@cantoo/pdf-lib';
import { type Area, pageOf } from '../layout.ts';
import { drawCode } from '../pdf/draw-code.ts';
import { embedFonts, type Fonts } from '../pdf/fonts.ts';
import { PdfPen } from '../pdf/pdf-pen.ts';
import { inks } from '../pen/inks.ts';
import { type Look, pointsPerMillimetre } from '../pen/pen.ts';
import type { ToldStep, ToldStory } from './told-steps.ts';

export interface HandoutWords {
  dead: string;
  code: string;
  page: (number: number, count: number) => string;
}

/** Steps on one sheet. */
export const perPage = [1, 2] as const;
export type PerPage = (typeof perPage)[number];

const page = pageOf({ size: 'A4', orientation: 'portrait' });
const margin = 12;
const headHeight = 16;
const footHeight = 9;
const gap = 6;
const inner = page.width - 2 * margin;

/** The boxes of the steps on a sheet, in millimetres; a map on the left is as wide as `mapWidth`. */
export function stepBoxes(count: PerPage): { boxes: Area[]; mapWidth: number; mapHeight: number } {
  const top = margin + headHeight;
  const room = page.height - top - margin - footHeight;
  const height = (room - (count - 1) * gap) / count;
  const boxes = Array.from({ length: count }, (_, at) => ({
    x: margin,
    y: top + at * (height + gap),
    width: inner,
    height,
  }));
  return count === 1
    ? { boxes, mapWidth: inner, mapHeight: 130 }
    : { boxes, mapWidth: 104, mapHeight: height };
}

/** A story on paper: each step with its map, its words and its sources. */
export async function handoutPdf(
  story: ToldStory,
  { count, address, words }: { count: PerPage; address: string; words: HandoutWords },
): Promise<Uint8Array<ArrayBuffer>> {
  const document = await PDFDocument.create();
  document.setTitle(story.title, { showInWindowTitleBar: true });
  document.setLanguage(story.language);
  document.setProducer('Stratlas');
  const fonts = await embedFonts(document);
  const sheets = Math.ceil(story.steps.length / count);
  for (let at = 0; at < sheets; at++) {
    const pen = newPage(document, fonts);
    drawHead(pen, story, at === 0 ? { address, words: words.code } : null);
    const steps = story.steps.slice(at * count, (at + 1) * count);
    for (const [row, step] of steps.entries()) {
      const image = step.image === null ? null : await document.embedJpg(step.image);
      drawStep(pen, step, { image, dead: words.dead, row, count });
    }
    drawFoot(pen, story, words.page(at + 1, sheets));
  }
  return new Uint8Array(await document.save());
}

function newPage(document: PDFDocument, fonts: Fonts): PdfPen {
  const { width, height } = page;
  return new PdfPen(
    document.addPage([width * pointsPerMillimetre, height * pointsPerMillimetre]),
    fonts,
  );
}

function drawHead(
  pen: PdfPen,
  { title, summary }: ToldStory,
  code: { address: string; words: string } | null,
): void {
  const width = code === null ? inner : inner - 46;
  const look = { size: code === null ? 9 : 14, weight: 'bold', color: inks.ink } as const;
  const high = pen.paragraph(title, { x: margin, y: margin, width }, look, 1);
  if (code === null) return;
  pen.paragraph(summary, { x: margin, y: margin + high, width }, { size: 7, color: inks.quiet }, 3);
  const box = { x: margin + inner - 42, y: margin, width: 42, height: headHeight - 2 };
  drawCode(pen, code, { box, grown: 0.85 });
}

interface StepDrawing {
  image: PDFImage | null;
  dead: string;
  row: number;
  count: PerPage;
}

function drawStep(pen: PdfPen, step: ToldStep, { image, dead, row, count }: StepDrawing): void {
  const { boxes, mapWidth, mapHeight } = stepBoxes(count);
  const box = boxes[row];
  if (box === undefined) return;
  const map = { x: box.x, y: box.y, width: mapWidth, height: mapHeight };
  if (image !== null) pen.image(image, map);
  else
    pen.paragraph(
      dead,
      { ...map, x: map.x + 4, y: map.y + 6, width: mapWidth - 8 },
      { size: 8, color: inks.quiet },
    );
  pen.box(map, null, { color: inks.quiet, width: 0.4 });
  const beside =
    count === 1
      ? { x: box.x, y: map.y + mapHeight + 4, width: inner, height: box.height - mapHeight - 4 }
      : { x: box.x + mapWidth + 5, y: box.y, width: inner - mapWidth - 5, height: box.height };
  drawWords(pen, step, beside);
}

/** The largest letters with which all of a step's words have room; the sources stand at the bottom. */
function drawWords(pen: PdfPen, { title, text, sources, place }: ToldStep, box: Area): void {
  const sizes = [11, 10, 9, 8, 7.2, 6.4, 5.8];
  const tall = (size: number) =>
    heightOf(pen, title, box.width, titleLook(size)) +
    heightOf(pen, text, box.width, { size }) +
    heightOf(pen, `${place}\n${sources}`, box.width, smallLook(size)) +
    6;
  const size = sizes.find((one) => tall(one) <= box.height) ?? 5.8;
  const y = box.y + pen.paragraph(title, box, titleLook(size)) + 1.5;
  pen.paragraph(text, { ...box, y }, { size });
  const small = heightOf(pen, `${place}\n${sources}`, box.width, smallLook(size));
  pen.paragraph(
    `${place}\n${sources}`.trim(),
    { ...box, y: box.y + box.height - small },
    smallLook(size),
  );
}

const titleLook = (size: number): Look => ({ size: size * 1.35, weight: 'bold' });
const smallLook = (size: number): Look => ({ size: Math.max(5.4, size * 0.66), color: inks.quiet });

const heightOf = (pen: PdfPen, text: string, width: number, look: Look): number =>
  (pen.linesOf(text, width, look).length * look.size * 1.28) / pointsPerMillimetre;

function drawFoot(pen: PdfPen, { date }: ToldStory, number: string): void {
  const y = page.height - margin;
  const look = { size: 6.6, color: inks.quiet };
  pen.line([margin, y - 4.5], [margin + inner, y - 4.5], { color: inks.hairline, width: 0.6 });
  pen.write(date, margin, y, look);
  pen.write(number, margin + inner - pen.widthOf(number, look), y, look);
}
