import type { View } from '@stratlas/server/contract';
import type { QueryClient } from '@tanstack/react-query';
import { mapData } from '../../map/map-data.ts';
import { palettes } from '../../map/palette.ts';
import { fileOf } from '../../map/picture/canvas.ts';
import {
  type Drawing,
  drawPicture,
  type Picture,
  type Seen,
  type Studio,
} from '../../map/picture/draw-picture.ts';
import { drawLetters } from '../../map/picture/draw-signs.ts';
import type { Shot } from '../../map/picture/mercator.ts';
import { styleOf } from '../../map/picture/style-of-view.ts';
import { type Caption, captionOf } from './caption.ts';
import { captionBand, drawCaption } from './draw-caption.ts';
import { cardBox, drawCard, type LegendCard, legendCard } from './legend-card.ts';
import { legendFor } from './legend-of-picture.ts';
import { CanvasPen } from './pen/canvas-pen.ts';
import type { Pen } from './pen/pen.ts';
import { inMillimetres } from './pen/pixels.ts';

export interface PictureOrderOfView {
  view: View;
  shot: Shot;
  density: number;
}

export interface CaptionedPicture {
  picture: Picture;
  caption: Caption;
  card: LegendCard | null;
}

const palette = palettes.light;

/** The map of a view with its legend and the words about it, on light ground. */
export async function captionedPicture(
  { view, shot, density }: PictureOrderOfView,
  client: QueryClient,
  drawing: Drawing,
  draw: Studio['draw'] = drawPicture,
): Promise<CaptionedPicture> {
  const [style, caption, rowsFor] = await Promise.all([
    styleOf(view, mapData(client), palette),
    captionOf(view, view.lang, client, shot),
    legendFor(view, view.lang, client, palette),
  ]);
  drawing.signal.throwIfAborted();
  let card: LegendCard | null = null;
  const covered = (context: CanvasRenderingContext2D, seen: Seen) => {
    const pen = new CanvasPen(context);
    const { band } = captionBand(pen, caption, sizeOf(shot));
    card = legendCard(pen, rowsFor({ ...seen, pins: [] }), { ...band, height: band.y }, seen.crowd);
    return [cardBox(card.area), cardBox(band)];
  };
  const picture = await draw({ style, palette, shot, density, covered }, drawing);
  return { caption, card, picture };
}

const sizeOf = ({ width, height }: Shot) => ({
  width: inMillimetres(width),
  height: inMillimetres(height),
});

/** Draws over a picture what is said about it. */
export function drawWords(pen: Pen, { picture, caption, card }: CaptionedPicture): void {
  if (card !== null) drawCard(pen, card, palette);
  drawCaption(pen, caption, sizeOf(picture.shot));
}

/** The map as PNG, so many pixels for each CSS pixel of the window. */
export async function makePng(
  order: PictureOrderOfView,
  client: QueryClient,
  drawing: Drawing,
): Promise<{ blob: Blob; title: string }> {
  const captioned = await captionedPicture(order, client, drawing);
  const { picture, caption } = captioned;
  drawLetters(picture.context, picture.labels);
  drawWords(new CanvasPen(picture.context), captioned);
  const blob = await fileOf(picture.context.canvas, 'image/png');
  drawing.signal.throwIfAborted();
  return { blob, title: caption.title };
}
