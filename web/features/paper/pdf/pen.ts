import { degrees, FillRule, type PDFImage, type PDFPage, rgb } from '@cantoo/pdf-lib';
import type { Weight } from '../../../map/picture/place-labels.ts';
import type { Area } from '../layout.ts';
import type { Fonts } from './fonts.ts';
import { inks } from './inks.ts';
import { textWidth } from './text-width.ts';
import { clean, wrap } from './wrap.ts';

export const pointsPerMillimetre = 72 / 25.4;

export interface Look {
  /** In points. */
  size: number;
  weight?: Weight;
  color?: string;
}

interface Stroke {
  color: string;
  /** In points. */
  width: number;
  dash?: readonly number[];
}

/** Draws on one page in millimetres from its upper left corner. */
export class Pen {
  #page: PDFPage;
  #fonts: Fonts;
  #height: number;

  constructor(page: PDFPage, fonts: Fonts) {
    this.#page = page;
    this.#fonts = fonts;
    this.#height = page.getHeight();
  }

  #x = (millimetres: number): number => millimetres * pointsPerMillimetre;
  #y = (millimetres: number): number => this.#height - millimetres * pointsPerMillimetre;

  /** In millimetres. */
  widthOf(text: string, { size, weight = 'regular' }: Look): number {
    return textWidth(this.#fonts[weight], clean(text), size) / pointsPerMillimetre;
  }

  /** One line whose baseline is at `y`. */
  write(text: string, x: number, y: number, look: Look, more: WriteMore = {}): void {
    const { size, weight = 'regular', color = inks.ink } = look;
    if (text === '') return;
    this.#page.drawText(clean(text), {
      x: this.#x(x),
      y: this.#y(y),
      size,
      font: this.#fonts[weight],
      color: colorOf(color),
      ...(more.opacity !== undefined && more.opacity < 1 && { opacity: more.opacity }),
      ...(more.spacing && { characterSpacing: more.spacing }),
      ...(more.turn && { rotate: degrees((-more.turn * 180) / Math.PI) }),
    });
  }

  /** Lines as wide as there is room. */
  linesOf(text: string, width: number, look: Look): string[] {
    return wrap(text, width, (part) => this.widthOf(part, look));
  }

  /**
   * A paragraph from the top of its box; what has no room is cut with an ellipsis.
   * @returns its height in millimetres
   */
  paragraph(text: string, box: Omit<Area, 'height'>, look: Look, most = Infinity): number {
    const all = this.linesOf(text, box.width, look);
    const lines = all.slice(0, most);
    if (all.length > lines.length) lines.push(this.#shortened(lines.pop() ?? '', box.width, look));
    const step = lineStep(look);
    lines.forEach((line, row) => {
      this.write(line, box.x, box.y + row * step + (look.size * 0.92) / pointsPerMillimetre, look);
    });
    return lines.length * step;
  }

  #shortened(line: string, width: number, look: Look): string {
    let kept = line;
    while (kept !== '' && this.widthOf(`${kept}…`, look) > width) kept = kept.slice(0, -1);
    return `${kept.trimEnd()}…`;
  }

  line(from: readonly [number, number], to: readonly [number, number], stroke: Stroke): void {
    this.#page.drawLine({
      start: { x: this.#x(from[0]), y: this.#y(from[1]) },
      end: { x: this.#x(to[0]), y: this.#y(to[1]) },
      thickness: stroke.width,
      color: colorOf(stroke.color),
      ...(stroke.dash && { dashArray: [...stroke.dash] }),
    });
  }

  box({ x, y, width, height }: Area, fill: string | null, stroke?: Stroke): void {
    this.#page.drawRectangle({
      x: this.#x(x),
      y: this.#y(y + height),
      width: this.#x(width),
      height: this.#x(height),
      ...(fill !== null && { color: colorOf(fill) }),
      ...(stroke && { borderColor: colorOf(stroke.color), borderWidth: stroke.width }),
    });
  }

  disc(
    [x, y]: readonly [number, number],
    radius: number,
    fill: string | null,
    stroke?: Stroke,
  ): void {
    this.#page.drawEllipse({
      x: this.#x(x),
      y: this.#y(y),
      xScale: this.#x(radius),
      yScale: this.#x(radius),
      ...(fill !== null && { color: colorOf(fill) }),
      ...(stroke && { borderColor: colorOf(stroke.color), borderWidth: stroke.width }),
    });
  }

  /** An SVG path whose unit is so many millimetres, with its origin at `x`, `y`. */
  path(
    path: string,
    { x, y, unit }: { x: number; y: number; unit: number },
    fill: string | null,
    stroke?: Stroke,
  ): void {
    this.#page.drawSvgPath(path, {
      x: this.#x(x),
      y: this.#y(y),
      scale: this.#x(unit),
      fillRule: FillRule.EvenOdd,
      ...(fill !== null && { color: colorOf(fill) }),
      ...(stroke && {
        borderColor: colorOf(stroke.color),
        borderWidth: stroke.width / this.#x(unit),
      }),
    });
  }

  image(image: PDFImage, { x, y, width, height }: Area): void {
    this.#page.drawImage(image, {
      x: this.#x(x),
      y: this.#y(y + height),
      width: this.#x(width),
      height: this.#x(height),
    });
  }
}

interface WriteMore {
  opacity?: number;
  /** Between letters, in points. */
  spacing?: number;
  /** Clockwise, in radians. */
  turn?: number;
}

/** From line to line, in millimetres. */
export const lineStep = ({ size }: Look): number => (size * 1.28) / pointsPerMillimetre;

const colorOf = (hex: string) => {
  const part = (from: number) => Number.parseInt(hex.slice(from, from + 2), 16) / 255;
  return rgb(part(1), part(3), part(5));
};
