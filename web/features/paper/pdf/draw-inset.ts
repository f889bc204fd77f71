import { country } from '@stratlas/geodata/country';
import type { Geometry } from 'geojson';
import { placeIn, type Shot } from '../../../map/picture/mercator.ts';
import { insetFrame } from '../inset.ts';
import type { Area } from '../layout.ts';
import { inks } from '../pen/inks.ts';
import type { Pen } from '../pen/pen.ts';

/** Ukraine with the oblast, and the piece of ground that the map shows as a frame. */
export function drawInset(
  pen: Pen,
  { oblast, shot, title }: { oblast: Geometry; shot: Shot; title: string },
  box: Area,
  grown: number,
): void {
  const head = 4.4 * grown;
  pen.paragraph(title, box, { size: 6.6 * grown, weight: 'medium' }, 1);
  const room = { width: box.width, height: box.height - head };
  const frame = insetFrame(country, room);
  const origin = { x: box.x, y: box.y + head, unit: 1 };
  pen.path(frame.path(country), origin, '#ebe6da', { color: inks.quiet, width: 0.5 * grown });
  pen.path(frame.path(oblast), origin, '#a48f70', { color: inks.ink, width: 0.4 * grown });
  const [left, top] = frame.at(placeIn(shot, [0, 0]));
  const [right, bottom] = frame.at(placeIn(shot, [shot.width, shot.height]));
  const [x0, y0] = [Math.max(0, left), Math.max(0, top)];
  const [x1, y1] = [Math.min(room.width, right), Math.min(room.height, bottom)];
  pen.box({ x: origin.x + x0, y: origin.y + y0, width: x1 - x0, height: y1 - y0 }, null, {
    color: '#d4451d',
    width: 0.8 * grown,
  });
}
