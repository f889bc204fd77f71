import type { View } from '@stratlas/server/contract';
import type { QueryClient } from '@tanstack/react-query';
import { mapData } from '../../map/map-data.ts';
import { palettes } from '../../map/palette.ts';
import {
  type Drawing,
  drawPicture,
  type Picture,
  type Studio,
} from '../../map/picture/draw-picture.ts';
import { drawLetters } from '../../map/picture/draw-signs.ts';
import type { Shot } from '../../map/picture/mercator.ts';
import { styleOf } from '../../map/picture/style-of-view.ts';
import { PictureFailure } from '../../map/picture/unseen.ts';
import { type Caption, captionOf } from './caption.ts';
import { drawCaption } from './draw-caption.ts';

export interface PictureOrderOfView {
  view: View;
  shot: Shot;
  density: number;
}

export interface CaptionedPicture {
  picture: Picture;
  caption: Caption;
}

/** The map of a view with the words about it, on light ground. */
export async function captionedPicture(
  { view, shot, density }: PictureOrderOfView,
  client: QueryClient,
  drawing: Drawing,
  draw: Studio['draw'] = drawPicture,
): Promise<CaptionedPicture> {
  const palette = palettes.light;
  const [style, caption] = await Promise.all([
    styleOf(view, mapData(client), palette),
    captionOf(view, view.lang, client, shot),
  ]);
  drawing.signal.throwIfAborted();
  return { caption, picture: await draw({ style, palette, shot, density }, drawing) };
}

/** The map as PNG, so many pixels for each CSS pixel of the window. */
export async function makePng(
  order: PictureOrderOfView,
  client: QueryClient,
  drawing: Drawing,
): Promise<{ blob: Blob; title: string }> {
  const { picture, caption } = await captionedPicture(order, client, drawing);
  const context = picture.canvas.getContext('2d');
  if (context) drawLetters(context, picture.labels);
  drawCaption(picture, caption);
  const blob = await new Promise<Blob | null>((give) => picture.canvas.toBlob(give, 'image/png'));
  if (blob === null) throw new PictureFailure('too_large', 'The picture could not be written.');
  drawing.signal.throwIfAborted();
  return { blob, title: caption.title };
}
