import { PDFDocument, type PDFImage } from '@cantoo/pdf-lib';
import type { Geometry } from 'geojson';
import type { Palette } from '../../../map/palette.ts';
import type { Picture } from '../../../map/picture/draw-picture.ts';
import type { Heading } from '../content.ts';
import { drawLegend, legendHeight } from '../draw-legend.ts';
import {
  type Area,
  belowLegend,
  type Layout,
  layoutOf,
  type Paper,
  pixelsPerInch,
  tableColumns,
} from '../layout.ts';
import type { LegendRow } from '../legend.ts';
import { inks } from '../pen/inks.ts';
import { pointsPerMillimetre } from '../pen/pen.ts';
import type { Pin } from '../pins.ts';
import { drawCode } from './draw-code.ts';
import { drawInset } from './draw-inset.ts';
import { drawMap } from './draw-map.ts';
import { drawStrip, type StripWords } from './draw-strip.ts';
import { drawColumn, type TableRow } from './draw-table.ts';
import { breath, embedFonts, type Fonts } from './fonts.ts';
import { PdfPen } from './pdf-pen.ts';

export interface PosterWords extends StripWords {
  table: string;
  inset: string;
  code: string;
  /** `Дані станом на …`; empty where no date is known. */
  date: string;
  page: (number: number, count: number) => string;
}

export interface Poster {
  paper: Paper;
  language: string;
  heading: Heading;
  picture: Picture;
  /** The picture as JPEG. */
  image: Uint8Array;
  palette: Palette;
  pins: readonly Pin[];
  /** Empty for a poster without a table. */
  rows: readonly TableRow[];
  /** Empty for one without a legend. */
  legend: readonly LegendRow[];
  /** Null for one without an inset. */
  oblast: Geometry | null;
  address: string;
  words: PosterWords;
}

/** A map on paper with all that it needs to be read, and its table on as many pages as that takes. */
export async function posterPdf(poster: Poster): Promise<Uint8Array<ArrayBuffer>> {
  const { paper, heading, language } = poster;
  const document = await PDFDocument.create();
  document.setTitle(heading.title, { showInWindowTitleBar: true });
  document.setSubject(heading.subtitle);
  document.setLanguage(language);
  document.setProducer('Stratlas');
  const fonts = await embedFonts(document);
  const image = await document.embedJpg(poster.image);
  const layout = layoutOf(paper);
  const first = newPage(document, layout.page, fonts);
  await breath();
  const drawn = drawFirst(first, poster, image, layout);
  const others = await drawTable(document, fonts, poster, poster.rows.slice(drawn));
  const pages = [{ pen: first, foot: layout.foot }, ...others];
  for (const [at, { pen, foot }] of pages.entries()) {
    drawFoot(pen, poster, foot, poster.words.page(at + 1, pages.length));
  }
  return new Uint8Array(await document.save());
}

function newPage(document: PDFDocument, { width, height }: Layout['page'], fonts: Fonts): PdfPen {
  const page = document.addPage([width * pointsPerMillimetre, height * pointsPerMillimetre]);
  return new PdfPen(page, fonts);
}

/** @returns how many rows of the table had room on it */
function drawFirst(pen: PdfPen, poster: Poster, image: PDFImage, layout: Layout): number {
  const { heading, picture, pins, palette, legend, oblast, words, address } = poster;
  const { grown } = layout;
  drawHead(pen, heading, layout.head, grown);
  drawMap(pen, { image, picture, pins }, layout.map, palette);
  const scale = { shot: picture.shot, pixelsPerInch: pixelsPerInch(poster.paper) };
  drawStrip(pen, scale, { box: layout.strip, grown }, words);
  const table = drawSigns(pen, legend, layout, palette);
  if (oblast) {
    drawInset(pen, { oblast, shot: picture.shot, title: words.inset }, layout.inset, grown);
  }
  drawCode(pen, { address, words: words.code }, { box: layout.code, grown });
  return table === null ? 0 : beginTable(pen, poster, table, grown);
}

/** A legend that is too long for its box goes on in the one of the table. @returns what is left for the table */
function drawSigns(
  pen: PdfPen,
  legend: readonly LegendRow[],
  { legend: box, table, grown }: Layout,
  palette: Palette,
): Area | null {
  const boxes = table === null ? [box] : [box, table];
  const high = boxes.reduce((sum, { height }) => sum + height, 0);
  const size = sizes.find(
    (one) =>
      legendHeight(pen, legend, box.width, one * grown) <= high - boxes.length * spare * grown,
  );
  const look = { grown: grown * (size ?? 0.6), palette };
  const first = drawLegend(pen, legend, box, look);
  if (table === null) return belowLegend({ legend: box, grown }, first.end);
  const rest = legend.slice(first.count);
  if (rest.length === 0) return table;
  return belowLegend({ legend: table, grown }, drawLegend(pen, rest, table, look).end);
}

/** A long legend is drawn smaller. Columns end with a whole row, so some millimetres of A4 stay empty. */
const sizes = [1, 0.9, 0.8, 0.7];
const spare = 4;

function beginTable(
  pen: PdfPen,
  { rows, words, palette }: Poster,
  box: Area,
  grown: number,
): number {
  if (rows.length === 0) return 0;
  const title = 5 * grown;
  pen.paragraph(words.table, box, { size: 7.5 * grown, weight: 'bold' }, 1);
  const rest = { ...box, y: box.y + title, height: box.height - title };
  return drawColumn(pen, rows, rest, { grown, palette });
}

function drawHead(pen: PdfPen, { title, subtitle }: Heading, box: Area, grown: number): void {
  const look = { size: 15 * grown, weight: 'bold' } as const;
  const isLong = pen.widthOf(title, look) > box.width;
  const fitting = isLong ? { ...look, size: 11 * grown } : look;
  const high = pen.paragraph(title, box, fitting, isLong ? 2 : 1);
  const small = { size: 8 * grown, color: inks.quiet };
  pen.paragraph(subtitle, { ...box, y: box.y + high + 0.4 * grown }, small, 1);
}

async function drawTable(
  document: PDFDocument,
  fonts: Fonts,
  { paper, heading, palette, words }: Poster,
  rows: readonly TableRow[],
): Promise<{ pen: PdfPen; foot: Area }[]> {
  const { head, columns, foot } = tableColumns(paper);
  const { page, grown } = layoutOf(paper);
  const pages: { pen: PdfPen; foot: Area }[] = [];
  let left = rows;
  while (left.length > 0) {
    await breath();
    const pen = newPage(document, page, fonts);
    drawHead(pen, { ...heading, subtitle: words.table }, head, grown);
    for (const column of columns) {
      left = left.slice(drawColumn(pen, left, column, { grown, palette }));
    }
    pages.push({ pen, foot });
  }
  return pages;
}

function drawFoot(pen: PdfPen, { heading, words, paper }: Poster, box: Area, page: string): void {
  const { grown } = layoutOf(paper);
  const look = { size: 5.8 * grown, color: inks.quiet };
  const number = { size: 6.6 * grown, weight: 'medium' } as const;
  const aside = pen.widthOf(page, number) + 6 * grown;
  pen.line([box.x, box.y], [box.x + box.width, box.y], {
    color: inks.hairline,
    width: 0.6 * grown,
  });
  const text = [words.date, heading.sources].filter(Boolean).join(' · ');
  const inner = { x: box.x, y: box.y + 1.6 * grown, width: box.width - aside };
  pen.paragraph(text, inner, look, 3);
  pen.write(page, box.x + box.width - aside + 6 * grown, box.y + 4 * grown, number);
}
