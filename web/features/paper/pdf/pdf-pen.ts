import { degrees, FillRule, type PDFImage, type PDFPage, rgb } from '@cantoo/pdf-lib';
import type { Area } from '../layout.ts';
import { inks } from '../pen/inks.ts';
import {
  type Look,
  Pen,
  pointsPerMillimetre,
  type Spot,
  type Stroke,
  type WriteMore,
} from '../pen/pen.ts';
import type { Fonts } from './fonts.ts';
import { textWidth } from './text-width.ts';

const points = (millimetres: number): number => millimetres * pointsPerMillimetre;

/** Draws on one page of a PDF, with words that can be read out of it again. */
export class PdfPen extends Pen {
  #page: PDFPage;
  #fonts: Fonts;
  #height: number;

  constructor(page: PDFPage, fonts: Fonts) {
    super();
    this.#page = page;
    this.#fonts = fonts;
    this.#height = page.getHeight();
  }

  #y = (millimetres: number): number => this.#height - points(millimetres);

  protected measure(text: string, { size, weight = 'regular' }: Look): number {
    return textWidth(this.#fonts[weight], text, size) / pointsPerMillimetre;
  }

  protected put(text: string, [x, y]: Spot, look: Look, more: WriteMore): void {
    const { size, weight = 'regular', color = inks.ink } = look;
    this.#page.drawText(text, {
      x: points(x),
      y: this.#y(y),
      size,
      font: this.#fonts[weight],
      color: colorOf(color),
      ...(more.opacity !== undefined && more.opacity < 1 && { opacity: more.opacity }),
      ...(more.spacing && { characterSpacing: more.spacing }),
      ...(more.turn && { rotate: degrees((-more.turn * 180) / Math.PI) }),
    });
  }

  line(from: Spot, to: Spot, stroke: Stroke): void {
    this.#page.drawLine({
      start: { x: points(from[0]), y: this.#y(from[1]) },
      end: { x: points(to[0]), y: this.#y(to[1]) },
      thickness: stroke.width,
      color: colorOf(stroke.color),
      ...(stroke.dash && { dashArray: [...stroke.dash] }),
    });
  }

  box({ x, y, width, height }: Area, fill: string | null, stroke?: Stroke, opacity = 1): void {
    this.#page.drawRectangle({
      x: points(x),
      y: this.#y(y + height),
      width: points(width),
      height: points(height),
      ...(opacity < 1 && { opacity }),
      ...inked(fill, stroke),
    });
  }

  disc([x, y]: Spot, radius: number, fill: string | null, stroke?: Stroke): void {
    this.#page.drawEllipse({
      x: points(x),
      y: this.#y(y),
      xScale: points(radius),
      yScale: points(radius),
      ...inked(fill, stroke),
    });
  }

  path(
    path: string,
    { x, y, unit }: { x: number; y: number; unit: number },
    fill: string | null,
    stroke?: Stroke,
  ): void {
    const scale = points(unit);
    this.#page.drawSvgPath(path, {
      x: points(x),
      y: this.#y(y),
      scale,
      fillRule: FillRule.EvenOdd,
      ...inked(fill, stroke && { ...stroke, width: stroke.width / scale }),
    });
  }

  image(image: PDFImage, { x, y, width, height }: Area): void {
    this.#page.drawImage(image, {
      x: points(x),
      y: this.#y(y + height),
      width: points(width),
      height: points(height),
    });
  }
}

const inked = (fill: string | null, stroke?: Stroke) => ({
  ...(fill !== null && { color: colorOf(fill) }),
  ...(stroke && { borderColor: colorOf(stroke.color), borderWidth: stroke.width }),
});

const colorOf = (hex: string) => {
  const part = (from: number) => Number.parseInt(hex.slice(from, from + 2), 16) / 255;
  return rgb(part(1), part(3), part(5));
};
