import type { Palette } from '../../map/palette.ts';
import type { Point } from '../../map/picture/mercator.ts';
import { type Box, overlap } from '../../map/picture/place-labels.ts';
import { drawLegend, legendHeight } from './draw-legend.ts';
import type { Area } from './layout.ts';
import type { LegendRow } from './legend.ts';
import { inks } from './pen/inks.ts';
import type { Pen } from './pen/pen.ts';
import { inMillimetres, inPixels } from './pen/pixels.ts';

/** A legend that lies on its picture; millimetres. */
export interface LegendCard {
  rows: readonly LegendRow[];
  area: Area;
}

const padding = 2.2;
const widest = 56;

/**
 * Lays a legend into the corner of a picture where the fewest signs and names are.
 * @param size of the picture above its caption, in millimetres
 * @param crowd where signs and names are, in CSS pixels
 */
export function legendCard(
  pen: Pen,
  rows: readonly LegendRow[],
  size: Pick<Area, 'width' | 'height'>,
  crowd: readonly Point[],
): LegendCard {
  const width = Math.min(widest, size.width * 0.45);
  const height = Math.min(
    size.height - 2 * padding,
    legendHeight(pen, rows, width - 2 * padding, 1) + 2 * padding,
  );
  return { rows, area: freeCorner({ width, height }, size, crowd) };
}

/** The corner with the fewest of these points beneath; of equal ones the first as one reads. */
function freeCorner(
  { width, height }: Pick<Area, 'width' | 'height'>,
  size: Pick<Area, 'width' | 'height'>,
  crowd: readonly Point[],
): Area {
  const [right, bottom] = [size.width - padding - width, size.height - padding - height];
  const corners = [
    { x: padding, y: padding },
    { x: right, y: padding },
    { x: padding, y: bottom },
    { x: right, y: bottom },
  ].map((corner) => ({ ...corner, width, height }));
  const crowded = (area: Area): number =>
    crowd.filter(([x, y]) => overlap(cardBox(area), { x, y, width: 0, height: 0 })).length;
  return corners.toSorted((a, b) => crowded(a) - crowded(b))[0] ?? { x: 0, y: 0, width, height };
}

/** In CSS pixels. */
export const cardBox = ({ x, y, width, height }: Area): Box => ({
  x: inPixels(x),
  y: inPixels(y),
  width: inPixels(width),
  height: inPixels(height),
});

export function drawCard(pen: Pen, { rows, area }: LegendCard, palette: Palette): void {
  pen.box(area, palette.halo, { color: inks.hairline, width: 0.5 }, 0.93);
  const inner = {
    x: area.x + padding,
    y: area.y + padding,
    width: area.width - 2 * padding,
    height: area.height - 2 * padding + inMillimetres(1),
  };
  drawLegend(pen, rows, inner, { grown: 1, palette });
}
