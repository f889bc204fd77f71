import type { PDFDocument, PDFFont, PDFPage } from '@cantoo/pdf-lib';

/** A4 in points, with the margins of official papers: more on the side where they are bound. */
export const page = { width: 595.28, height: 841.89, left: 70, right: 34, top: 50, bottom: 56 };
export const textWidth = page.width - page.left - page.right;

export interface Fonts {
  regular: PDFFont;
  bold: PDFFont;
}

/** The paper that is written on from top to bottom; it turns its pages itself. */
export class Sheet {
  readonly fonts: Fonts;
  #document: PDFDocument;
  #page: PDFPage;
  /** How far from the top of the page the next thing stands, in points. */
  y = page.top;

  constructor(document: PDFDocument, fonts: Fonts) {
    this.#document = document;
    this.fonts = fonts;
    this.#page = document.addPage([page.width, page.height]);
  }

  /** What is left of this page. */
  get room(): number {
    return page.height - page.bottom - this.y;
  }

  turn(): void {
    this.#page = this.#document.addPage([page.width, page.height]);
    this.y = page.top;
  }

  /** Writes one line whose top is at `y`. */
  write(text: string, x: number, y: number, size: number, font: PDFFont): void {
    if (text === '') return;
    this.#page.drawText(text, { x, y: page.height - y - size, size, font });
  }

  line(x1: number, y1: number, x2: number, y2: number): void {
    const [start, end] = [
      { x: x1, y: page.height - y1 },
      { x: x2, y: page.height - y2 },
    ];
    this.#page.drawLine({ start, end, thickness: 0.5 });
  }
}
