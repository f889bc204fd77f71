import { metresPerPixel, type Shot } from '../../../map/picture/mercator.ts';
import { ratioOf, roundLength } from '../../../map/picture/scale.ts';
import type { Area } from '../layout.ts';
import { inks } from '../pen/inks.ts';
import type { Pen } from '../pen/pen.ts';

export interface StripWords {
  kilometres: string;
  metres: string;
  north: string;
  /** Where the ratio holds and how the map is drawn. */
  projection: string;
}

/** The scale as a bar and as a ratio that are both true on the paper, and where north is. */
export function drawStrip(
  pen: Pen,
  { shot, pixelsPerInch }: { shot: Shot; pixelsPerInch: number },
  { box, grown }: { box: Area; grown: number },
  words: StripWords,
): void {
  const metresOnMillimetre = (metresPerPixel(shot) * pixelsPerInch) / 25.4;
  const metres = roundLength(45 * grown * metresOnMillimetre);
  const length = metres / metresOnMillimetre;
  const y = box.y + 3.6 * grown;
  drawBar(pen, { x: box.x, y, length, grown });
  const small = { size: 7 * grown };
  pen.write(lengthWords(metres, words), box.x + length + 2 * grown, y + 1.1 * grown, small);
  const ratio = `1 : ${groups(ratioOf(shot, pixelsPerInch))}`;
  const ratioX = box.x + length + 20 * grown;
  pen.write(ratio, ratioX, y + 1.1 * grown, { size: 8 * grown, weight: 'bold' });
  const noteX = ratioX + pen.widthOf(ratio, { size: 8 * grown, weight: 'bold' }) + 4 * grown;
  pen.write(words.projection, noteX, y + 1.1 * grown, { size: 6 * grown, color: inks.quiet });
  drawNorth(pen, [box.x + box.width - 8 * grown, box.y + 1.2 * grown], grown, words.north);
}

/** Four parts, dark and light in turns. */
function drawBar(
  pen: Pen,
  { x, y, length, grown }: { x: number; y: number; length: number; grown: number },
): void {
  const height = 1.4 * grown;
  for (const part of [0, 1, 2, 3]) {
    pen.box(
      { x: x + (part * length) / 4, y: y - height / 2, width: length / 4, height },
      part % 2 === 0 ? inks.ink : '#ffffff',
      { color: inks.ink, width: 0.5 * grown },
    );
  }
}

function drawNorth(pen: Pen, [x, y]: [number, number], grown: number, word: string): void {
  pen.path('M0 0 L2 6 L0 4.6 L-2 6 Z', { x, y, unit: grown * 0.9 }, inks.ink);
  pen.write(word, x + 3 * grown, y + 4.4 * grown, { size: 9 * grown, weight: 'bold' });
}

const lengthWords = (metres: number, words: StripWords): string =>
  metres >= 1000 ? `${metres / 1000} ${words.kilometres}` : `${metres} ${words.metres}`;

/** `690 000`, in threes, as on paper maps of all countries. */
const groups = (ratio: number): string =>
  String(Math.round(ratio)).replaceAll(/(\d)(?=(\d{3})+$)/g, '$1\u00a0');
