import type { Map as MapLibreMap, StyleSpecification } from 'maplibre-gl';
import { unseenMap } from '../atlas-map.ts';
import { basemap } from '../basemap.ts';
import { beneath } from '../beneath.ts';
import { type InSight, inSightOf } from '../in-sight.ts';
import type { Palette } from '../palette.ts';
import { drawHalos, drawSigns } from './draw-signs.ts';
import { measureOn, withLetters } from './letters.ts';
import { placeIn, type Shot } from './mercator.ts';
import { grain, type Piece, piecesOf } from './pieces.ts';
import { type Box, type Label, placeLabels } from './place-labels.ts';
import { type PlacedSigns, readSigns } from './read-signs.ts';
import { drawn, PictureFailure, resize, unseenPlace } from './unseen.ts';

export interface PictureOrder {
  style: StyleSpecification;
  palette: Palette;
  shot: Shot;
  /** Pixels for each CSS pixel. */
  density: number;
  /** Layers of the style that are left out, for signs that are drawn over the picture. */
  without?: readonly string[];
  /** What is drawn over the picture, so that no name lies beneath it. */
  covered?: (shot: Shot) => readonly Box[];
}

export interface Picture extends InSight {
  /** Ground and signs with the halos of the names, but not the names themselves. */
  canvas: HTMLCanvasElement;
  labels: Label[];
  shot: Shot;
  density: number;
}

export interface Drawing {
  signal: AbortSignal;
  /** From 0 to 1. */
  onProgress: (part: number) => void;
}

/** Draws maps one after the other, and keeps for the next what the last one needed too. */
export interface Studio {
  /**
   * Draws a map as a picture, however large. Signs and names are read once from the whole map, so
   * none is cut or doubled where pieces of ground meet.
   * @throws {PictureFailure} when the machine has no room for it, or the data do not come
   */
  draw: (order: PictureOrder, drawing: Drawing) => Promise<Picture>;
  close: () => void;
}

/** A studio has one map that nobody sees; whoever opens it closes it. */
export function openStudio(): Studio {
  let map: MapLibreMap | null = null;
  const place = unseenPlace();
  const show = (style: StyleSpecification, { palette, shot }: PictureOrder): MapLibreMap => {
    resize(place, shot);
    if (map === null) {
      map = unseenMap(place, style, palette, shot);
      return map;
    }
    map.setPixelRatio(1);
    map.resize();
    map.setStyle(style);
    map.jumpTo({ center: shot.center, zoom: shot.zoom });
    return map;
  };
  const draw = async (order: PictureOrder, drawing: Drawing): Promise<Picture> => {
    const { shot, density } = order;
    const canvas = canvasOf(shot, density);
    await withLetters();
    drawing.signal.throwIfAborted();
    const shown = show(styleFor(order), order);
    await drawn(shown, drawing.signal);
    drawing.onProgress(0.1);
    const placed = readSigns(shown);
    const inSight = inSightOf(shown.queryRenderedFeatures());
    await drawGround(shown, place, { canvas, shot, density }, drawing);
    return { canvas, labels: finish(canvas, placed, order), shot, density, ...inSight };
  };
  const close = () => {
    map?.remove();
    place.remove();
  };
  return { draw, close };
}

function styleFor({ style, without = [] }: PictureOrder): StyleSpecification {
  const layers = style.layers.filter(({ id }) => !without.includes(id));
  return beneath({ ...style, layers }, basemap);
}

/** One picture of a studio that is opened for it alone. */
export async function drawPicture(order: PictureOrder, drawing: Drawing): Promise<Picture> {
  const studio = openStudio();
  try {
    return await studio.draw(order, drawing);
  } finally {
    studio.close();
  }
}

function finish(canvas: HTMLCanvasElement, placed: PlacedSigns, order: PictureOrder): Label[] {
  const { shot, density, palette } = order;
  const context = contextOf(canvas);
  context.setTransform(density, 0, 0, density, 0, 0);
  const boxes = drawSigns(context, placed.signs, palette);
  const covered = [...boxes, ...(order.covered?.(shot) ?? [])];
  const labels = placeLabels(placed.names, covered, shot, measureOn(context));
  drawHalos(context, labels);
  return labels;
}

interface Sheet {
  canvas: HTMLCanvasElement;
  shot: Shot;
  density: number;
}

/** Piece after piece on the one unseen map, joined on the canvas. */
async function drawGround(
  map: MapLibreMap,
  place: HTMLElement,
  { canvas, shot, density }: Sheet,
  { signal, onProgress }: Drawing,
): Promise<void> {
  for (const { id, type } of map.getStyle().layers) {
    if (type === 'symbol') map.setLayoutProperty(id, 'visibility', 'none');
  }
  map.setPixelRatio(density);
  const context = contextOf(canvas);
  const pieces = piecesOf(canvas, density);
  for (const [at, piece] of pieces.entries()) {
    turnTo(map, place, piece, { shot, density });
    await drawn(map, signal);
    context.drawImage(map.getCanvas(), piece.x, piece.y);
    onProgress(0.1 + (0.9 * (at + 1)) / pieces.length);
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
  map.resize();
  const center = placeIn(shot, [x / density + wide / 2, y / density + high / 2]);
  map.jumpTo({ center, zoom: shot.zoom });
}

/** @throws {PictureFailure} where the browser gives no canvas of that size */
function canvasOf({ width, height }: Shot, density: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * density);
  canvas.height = Math.round(height * density);
  const context = contextOf(canvas);
  // A canvas that is too large is made all the same, and stays empty.
  context.fillRect(canvas.width - 1, canvas.height - 1, 1, 1);
  const corner = context.getImageData(canvas.width - 1, canvas.height - 1, 1, 1).data;
  if (corner[3] !== 255) throw tooLarge(canvas);
  return canvas;
}

function contextOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const context = canvas.getContext('2d');
  if (context === null) throw tooLarge(canvas);
  return context;
}

const tooLarge = ({ width, height }: HTMLCanvasElement) =>
  new PictureFailure('too_large', `No canvas of ${width} × ${height} pixels.`);
