import { palettes } from '../../map/palette.ts';
import type { Caption } from './caption.ts';
import type { Area } from './layout.ts';
import { type Look, lineStep, type Pen, type Spot } from './pen/pen.ts';
import { inMillimetres } from './pen/pixels.ts';

const { name: ink, quietName: quiet, halo } = palettes.light;
const look: Look = { size: 6, color: quiet };
const edge = inMillimetres(8);
const scaleLook: Look = { size: 6, color: ink };

type Size = Pick<Area, 'width' | 'height'>;

/** The band along the lower edge of a picture that the caption fills, in millimetres. */
export function captionBand(pen: Pen, { text, bar }: Caption, { width, height }: Size) {
  const aside = inMillimetres(bar.length) + pen.widthOf(bar.words, scaleLook) + 2 * edge;
  const room = Math.max(inMillimetres(80), width - 2 * edge - aside);
  const high = pen.linesOf(text, room, look).length * lineStep(look) + edge;
  return { band: { x: 0, y: height - high, width, height: high }, room };
}

/** Writes the caption along the lower edge of a picture, on ground that lets it be read. */
export function drawCaption(pen: Pen, caption: Caption, size: Size): void {
  const { band, room } = captionBand(pen, caption, size);
  pen.box(band, halo, undefined, 0.86);
  pen.paragraph(caption.text, { x: edge, y: band.y + edge / 2, width: room }, look);
  drawBar(pen, caption, [size.width - edge, size.height - edge]);
}

/** A bar with its ends up, that ends at a point. */
function drawBar(pen: Pen, { bar }: Caption, [right, y]: Spot): void {
  const left = right - inMillimetres(bar.length);
  const tick = inMillimetres(4);
  const stroke = { color: ink, width: 0.9 };
  pen.line([left, y], [right, y], stroke);
  for (const x of [left, right]) pen.line([x, y], [x, y - tick], stroke);
  const words = pen.widthOf(bar.words, scaleLook);
  pen.write(bar.words, left - words - inMillimetres(6), y, scaleLook);
}
