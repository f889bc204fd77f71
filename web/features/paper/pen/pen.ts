import type { Weight } from '../../../map/picture/place-labels.ts';
import type { Area } from '../layout.ts';
import { clean, wrap } from './wrap.ts';

export const pointsPerMillimetre = 72 / 25.4;

export interface Look {
  /** In points. */
  size: number;
  weight?: Weight;
  color?: string;
}

export interface Stroke {
  color: string;
  /** In points. */
  width: number;
  dash?: readonly number[];
}

export interface WriteMore {
  opacity?: number;
  /** Between letters, in points. */
  spacing?: number;
  /** Clockwise, in radians. */
  turn?: number;
}

export type Spot = readonly [x: number, y: number];

/** Draws in millimetres from the upper left corner: on a page, on a picture, or as marks of an SVG. */
export abstract class Pen {
  /** In millimetres, of a text that is clean. */
  protected abstract measure(text: string, look: Look): number;
  protected abstract put(text: string, at: Spot, look: Look, more: WriteMore): void;
  abstract line(from: Spot, to: Spot, stroke: Stroke): void;
  abstract box(area: Area, fill: string | null, stroke?: Stroke, opacity?: number): void;
  abstract disc(middle: Spot, radius: number, fill: string | null, stroke?: Stroke): void;
  /** An SVG path whose unit is so many millimetres, with its origin at `x`, `y`; filled by the even-odd rule. */
  abstract path(
    path: string,
    origin: { x: number; y: number; unit: number },
    fill: string | null,
    stroke?: Stroke,
  ): void;

  /** In millimetres. */
  widthOf(text: string, look: Look): number {
    return this.measure(clean(text), look);
  }

  /** One line whose baseline is at `y`. */
  write(text: string, x: number, y: number, look: Look, more: WriteMore = {}): void {
    if (text !== '') this.put(clean(text), [x, y], look, more);
  }

  /** Lines as wide as there is room. */
  linesOf(text: string, width: number, look: Look): string[] {
    return wrap(text, width, (part) => this.widthOf(part, look));
  }

  /**
   * A paragraph from the top of its box; what has no room is cut with an ellipsis.
   * @returns its height in millimetres
   */
  paragraph(text: string, box: Omit<Area, 'height'>, look: Look, most = Infinity): number {
    const all = this.linesOf(text, box.width, look);
    const lines = all.slice(0, most);
    if (all.length > lines.length) lines.push(this.#shortened(lines.pop() ?? '', box.width, look));
    const step = lineStep(look);
    lines.forEach((line, row) => {
      this.write(line, box.x, box.y + row * step + (look.size * 0.92) / pointsPerMillimetre, look);
    });
    return lines.length * step;
  }

  #shortened(line: string, width: number, look: Look): string {
    let kept = line;
    while (kept !== '' && this.widthOf(`${kept}…`, look) > width) kept = kept.slice(0, -1);
    return `${kept.trimEnd()}…`;
  }
}

/** From line to line, in millimetres. */
export const lineStep = ({ size }: Look): number => (size * 1.28) / pointsPerMillimetre;
