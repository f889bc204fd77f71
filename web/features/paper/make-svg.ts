import type { QueryClient } from '@tanstack/react-query';
import type { Drawing } from '../../map/picture/draw-picture.ts';
import { captionLines } from './draw-caption.ts';
import { captionedPicture, type PictureOrderOfView } from './make-picture.ts';
import { imageOf, svgOf } from './svg.ts';

/** The map as SVG: its ground as a picture, all words as text. */
export async function makeSvg(
  order: PictureOrderOfView,
  client: QueryClient,
  drawing: Drawing,
): Promise<{ blob: Blob; title: string }> {
  const [{ picture, caption }, { fontFiles }] = await Promise.all([
    captionedPicture(order, client, drawing),
    import('./font-files.ts'),
  ]);
  const context = picture.canvas.getContext('2d');
  const svg = svgOf({
    size: order.shot,
    image: imageOf(picture),
    labels: picture.labels,
    caption,
    captionLines: context ? captionLines(context, caption, order.shot.width) : [caption.text],
    fonts: fontFiles,
    language: order.view.lang,
  });
  return { blob: new Blob([svg], { type: 'image/svg+xml' }), title: caption.title };
}
