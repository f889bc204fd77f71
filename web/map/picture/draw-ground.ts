import type { Map as MapLibreMap } from 'maplibre-gl';
import { finished } from './finished.ts';
import { placeIn, type Shot } from './mercator.ts';
import { grain, type Piece, piecesOf } from './pieces.ts';
import { drawn, resize } from './unseen.ts';

/** A canvas for so much ground, at so many pixels for each CSS pixel. */
interface Sheet {
  context: CanvasRenderingContext2D;
  shot: Shot;
  density: number;
}

/**
 * Draws what lies beneath signs and names, piece after piece, joined on the canvas. The map that
 * draws has shown the whole before: all tiles are there, and each piece is one frame.
 * @param onProgress from 0 to 1
 */
export async function drawGround(
  map: MapLibreMap,
  place: HTMLElement,
  { context, shot, density }: Sheet,
  { signal, onProgress }: { signal: AbortSignal; onProgress: (part: number) => void },
): Promise<void> {
  // To hide a layer would make its tiles anew; to take it away does not.
  for (const { id, type } of map.getStyle().layers) if (type === 'symbol') map.removeLayer(id);
  const pieces = piecesOf(context.canvas, density);
  for (const [at, piece] of pieces.entries()) {
    turnTo(map, place, piece, { shot, density });
    await drawn(map, signal);
    await finished(map.getCanvas(), signal);
    context.drawImage(map.getCanvas(), piece.x, piece.y);
    onProgress((at + 1) / pieces.length);
  }
}

/** Looks at one piece; those at the edge reach a little beyond it, so that pixels stay pixels. */
function turnTo(
  map: MapLibreMap,
  place: HTMLElement,
  { x, y, width, height }: Piece,
  { shot, density }: Pick<Sheet, 'shot' | 'density'>,
): void {
  const whole = (pixels: number) => Math.ceil(pixels / density / grain) * grain;
  const [wide, high] = [whole(width), whole(height)];
  resize(place, { width: wide, height: high });
  map.setPixelRatio(density);
  const center = placeIn(shot, [x / density + wide / 2, y / density + high / 2]);
  map.jumpTo({ center, zoom: shot.zoom });
}
