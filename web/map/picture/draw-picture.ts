import type { Map as MapLibreMap, StyleSpecification } from 'maplibre-gl';
import { unseenMap } from '../atlas-map.ts';
import { basemap } from '../basemap.ts';
import { beneath } from '../beneath.ts';
import { type InSight, inSightOf } from '../in-sight.ts';
import type { Palette } from '../palette.ts';
import { contextFor } from './canvas.ts';
import { drawGround } from './draw-ground.ts';
import { drawHalos, drawSigns } from './draw-signs.ts';
import { measureOn, withLetters } from './letters.ts';
import type { Point, Shot } from './mercator.ts';
import { type Box, type Label, type Name, placeLabels } from './place-labels.ts';
import { type PlacedSigns, readSigns } from './read-signs.ts';
import { drawn, resize, unseenPlace } from './unseen.ts';

export interface PictureOrder {
  style: StyleSpecification;
  palette: Palette;
  shot: Shot;
  /** Pixels for each CSS pixel. */
  density: number;
  /** Layers of the style that are left out, for signs that are drawn over the picture. */
  without?: readonly string[];
  /** What is drawn over the picture, so that no name lies beneath it; its canvas measures letters. */
  covered?: (context: CanvasRenderingContext2D, seen: Seen) => readonly Box[];
  /** Names beside those of the map, that choose their places first. */
  names?: readonly Name[];
}

export interface Seen extends InSight {
  /** Where signs and names are. */
  crowd: readonly Point[];
}

export interface Picture extends InSight {
  /** Ground and signs with the halos of the names, but not the names themselves; a unit is a CSS pixel. */
  context: CanvasRenderingContext2D;
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

/** Pixels for each CSS pixel while tiles still come: every one of them makes a frame, which nobody looks at. */
const sketch = 1 / 16;

/** The part of the work that is done once it is known what is where. */
const known = 0.3;

/** A studio has one map that nobody sees; whoever opens it closes it. */
export function openStudio(): Studio {
  let map: MapLibreMap | null = null;
  const place = unseenPlace();
  const show = (style: StyleSpecification, { palette, shot }: PictureOrder): MapLibreMap => {
    resize(place, shot);
    if (map === null) {
      map = unseenMap(place, style, palette, { ...shot, density: sketch });
      return map;
    }
    map.setPixelRatio(sketch);
    map.setStyle(style);
    map.jumpTo({ center: shot.center, zoom: shot.zoom });
    return map;
  };
  const draw = async (order: PictureOrder, drawing: Drawing): Promise<Picture> => {
    const { shot, density } = order;
    const { signal, onProgress } = drawing;
    const context = contextFor(shot, density);
    const shown = show(styleFor(order), order);
    await Promise.all([drawn(shown, signal), withLetters()]);
    onProgress(known);
    const placed = readSigns(shown);
    const inSight = inSightOf(shown.queryRenderedFeatures());
    const onGround = (part: number) => onProgress(known + (1 - known) * part);
    await drawGround(shown, place, { context, shot, density }, { signal, onProgress: onGround });
    return {
      context,
      labels: finish(context, { placed, inSight }, order),
      shot,
      density,
      ...inSight,
    };
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

/** Signs and halos come over the ground, and the names get their places. */
function finish(
  context: CanvasRenderingContext2D,
  { placed, inSight }: { placed: PlacedSigns; inSight: InSight },
  { shot, density, palette, ...order }: PictureOrder,
): Label[] {
  context.setTransform(density, 0, 0, density, 0, 0);
  const boxes = drawSigns(context, placed.signs, palette);
  const crowd = [...placed.signs, ...placed.names].map(({ at }) => at);
  const covered = [...boxes, ...(order.covered?.(context, { ...inSight, crowd }) ?? [])];
  const labels = placeLabels(
    [...(order.names ?? []), ...placed.names],
    covered,
    shot,
    measureOn(context),
  );
  drawHalos(context, labels);
  return labels;
}
