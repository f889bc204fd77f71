import type { TextLook, Weight } from '../../../map/picture/place-labels.ts';
import type { Area } from '../layout.ts';
import { inks } from './inks.ts';
import { type Look, Pen, type Spot, type Stroke } from './pen.ts';
import { fontSize, inMillimetres, inPixels, strokeWidth } from './pixels.ts';
import { escaped, fontWeights } from './svg-words.ts';

type MeasureText = (text: string, font: Pick<TextLook, 'size' | 'weight'>) => number;

/** Writes marks of an SVG whose unit is a CSS pixel. */
export class SvgPen extends Pen {
  readonly marks: string[] = [];
  readonly weights = new Set<Weight>();
  #measure: MeasureText;

  /** @param measure the width of a text in CSS pixels */
  constructor(measure: MeasureText) {
    super();
    this.#measure = measure;
  }

  protected measure(text: string, look: Look): number {
    return inMillimetres(this.#measure(text, fontSize(look)));
  }

  protected put(text: string, [x, y]: Spot, look: Look): void {
    const { size, weight } = fontSize(look);
    this.weights.add(weight);
    this.marks.push(
      `<text x="${short(x)}" y="${short(y)}" font-size="${size.toFixed(2)}" font-weight="${fontWeights[weight]}" fill="${look.color ?? inks.ink}">${escaped(text)}</text>`,
    );
  }

  line(from: Spot, to: Spot, stroke: Stroke): void {
    this.marks.push(
      `<path d="M${from.map(short).join(' ')}L${to.map(short).join(' ')}"${inked(null, stroke)}/>`,
    );
  }

  box({ x, y, width, height }: Area, fill: string | null, stroke?: Stroke, opacity = 1): void {
    const faint = opacity < 1 ? ` opacity="${opacity}"` : '';
    this.marks.push(
      `<rect x="${short(x)}" y="${short(y)}" width="${short(width)}" height="${short(height)}"${inked(fill, stroke)}${faint}/>`,
    );
  }

  disc([x, y]: Spot, radius: number, fill: string | null, stroke?: Stroke): void {
    this.marks.push(
      `<circle cx="${short(x)}" cy="${short(y)}" r="${short(radius)}"${inked(fill, stroke)}/>`,
    );
  }

  path(
    path: string,
    { x, y, unit }: { x: number; y: number; unit: number },
    fill: string | null,
    stroke?: Stroke,
  ): void {
    const at = `translate(${short(x)} ${short(y)}) scale(${inPixels(unit).toFixed(4)})`;
    this.marks.push(
      `<path d="${path}" transform="${at}" fill-rule="evenodd" vector-effect="non-scaling-stroke"${inked(fill, stroke)}/>`,
    );
  }
}

const short = (millimetres: number): string => inPixels(millimetres).toFixed(2);

function inked(fill: string | null, stroke?: Stroke): string {
  const line = stroke
    ? ` stroke="${stroke.color}" stroke-width="${strokeWidth(stroke).toFixed(2)}"`
    : '';
  const dash = stroke?.dash
    ? ` stroke-dasharray="${stroke.dash.map((width) => strokeWidth({ width }).toFixed(2)).join(' ')}"`
    : '';
  return ` fill="${fill ?? 'none'}"${line}${dash}`;
}
