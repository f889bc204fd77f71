import { fontOf } from '../../../map/picture/letters.ts';
import type { Area } from '../layout.ts';
import { inks } from './inks.ts';
import { type Look, Pen, type Spot, type Stroke, type WriteMore } from './pen.ts';
import { fontSize, inPixels, strokeWidth } from './pixels.ts';

/** Draws on a canvas whose unit is a CSS pixel. */
export class CanvasPen extends Pen {
  #context: CanvasRenderingContext2D;

  constructor(context: CanvasRenderingContext2D) {
    super();
    this.#context = context;
  }

  protected measure(text: string, look: Look): number {
    this.#context.font = fontOf(fontSize(look));
    this.#context.letterSpacing = '0px';
    return this.#context.measureText(text).width / inPixels(1);
  }

  protected put(text: string, [x, y]: Spot, look: Look, { spacing = 0 }: WriteMore): void {
    this.#context.font = fontOf(fontSize(look));
    this.#context.letterSpacing = `${spacing}px`;
    this.#context.fillStyle = look.color ?? inks.ink;
    this.#context.fillText(text, inPixels(x), inPixels(y));
  }

  line(from: Spot, to: Spot, stroke: Stroke): void {
    const shape = new Path2D();
    shape.moveTo(inPixels(from[0]), inPixels(from[1]));
    shape.lineTo(inPixels(to[0]), inPixels(to[1]));
    this.#ink(shape, null, stroke);
  }

  box({ x, y, width, height }: Area, fill: string | null, stroke?: Stroke, opacity = 1): void {
    const shape = new Path2D();
    shape.rect(inPixels(x), inPixels(y), inPixels(width), inPixels(height));
    this.#context.globalAlpha = opacity;
    this.#ink(shape, fill, stroke);
    this.#context.globalAlpha = 1;
  }

  disc([x, y]: Spot, radius: number, fill: string | null, stroke?: Stroke): void {
    const shape = new Path2D();
    shape.arc(inPixels(x), inPixels(y), inPixels(radius), 0, 2 * Math.PI);
    this.#ink(shape, fill, stroke);
  }

  path(
    path: string,
    { x, y, unit }: { x: number; y: number; unit: number },
    fill: string | null,
    stroke?: Stroke,
  ): void {
    const shape = new Path2D();
    const scale = inPixels(unit);
    shape.addPath(new Path2D(path), { a: scale, d: scale, e: inPixels(x), f: inPixels(y) });
    this.#ink(shape, fill, stroke);
  }

  #ink(shape: Path2D, fill: string | null, stroke: Stroke | undefined): void {
    const context = this.#context;
    if (fill !== null) {
      context.fillStyle = fill;
      context.fill(shape, 'evenodd');
    }
    if (stroke === undefined) return;
    context.strokeStyle = stroke.color;
    context.lineWidth = strokeWidth(stroke);
    context.setLineDash((stroke.dash ?? []).map((part) => strokeWidth({ width: part })));
    context.stroke(shape);
    context.setLineDash([]);
  }
}
