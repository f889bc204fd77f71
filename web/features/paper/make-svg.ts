import type { QueryClient } from '@tanstack/react-query';
import { addressOf, fileOf } from '../../map/picture/canvas.ts';
import type { Drawing } from '../../map/picture/draw-picture.ts';
import { fontOf } from '../../map/picture/letters.ts';
import { captionedPicture, drawWords, type PictureOrderOfView } from './make-picture.ts';
import { SvgPen } from './pen/svg-pen.ts';
import { svgOf } from './svg.ts';

/** The map as SVG: its ground as a picture; names, legend, caption and scale as text and lines. */
export async function makeSvg(
  order: PictureOrderOfView,
  client: QueryClient,
  drawing: Drawing,
): Promise<{ blob: Blob; title: string }> {
  const [captioned, { fontFiles }] = await Promise.all([
    captionedPicture(order, client, drawing),
    import('./font-files.ts'),
  ]);
  const { picture, caption } = captioned;
  const image = await addressOf(await fileOf(picture.context.canvas, 'image/png'));
  const pen = new SvgPen((text, font) => {
    picture.context.font = fontOf(font);
    picture.context.letterSpacing = '0px';
    return picture.context.measureText(text).width;
  });
  drawWords(pen, captioned);
  drawing.signal.throwIfAborted();
  const svg = svgOf({
    title: caption.title,
    size: order.shot,
    image,
    labels: picture.labels,
    pen,
    fonts: fontFiles,
    language: order.view.lang,
  });
  return { blob: new Blob([svg], { type: 'image/svg+xml' }), title: caption.title };
}
