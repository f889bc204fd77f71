import type { Shot } from './mercator.ts';
import { PictureFailure } from './unseen.ts';

/**
 * A canvas of a picture's size whose pixels lie in memory, where they are written as a file.
 * @throws {PictureFailure} where the browser gives no canvas of that size
 */
export function contextFor({ width, height }: Shot, density: number): CanvasRenderingContext2D {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * density);
  canvas.height = Math.round(height * density);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null || !isWhole(context)) throw tooLarge(canvas);
  return context;
}

/** A canvas that is too large is made all the same, and stays empty. */
function isWhole(context: CanvasRenderingContext2D): boolean {
  const { width, height } = context.canvas;
  context.fillRect(width - 1, height - 1, 1, 1);
  return context.getImageData(width - 1, height - 1, 1, 1).data[3] === 255;
}

const tooLarge = ({ width, height }: HTMLCanvasElement) =>
  new PictureFailure('too_large', `No canvas of ${width} × ${height} pixels.`);

/**
 * A canvas as a file, written beside the page's own work.
 * @throws {PictureFailure} where there is no memory for it
 */
export async function fileOf(
  canvas: HTMLCanvasElement,
  type: 'image/png' | 'image/jpeg',
): Promise<Blob> {
  const blob = await new Promise<Blob | null>((give) => canvas.toBlob(give, type, 0.9));
  if (blob === null) throw new PictureFailure('too_large', 'The picture could not be written.');
  return blob;
}

/** A file as an address of data, for what holds its pictures inside. */
export const addressOf = (file: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
