import type { Label, Weight } from '../../map/picture/place-labels.ts';
import type { SvgPen } from './pen/svg-pen.ts';
import { escaped, fontWeights } from './pen/svg-words.ts';

/** What an SVG holds beside the picture itself. */
export interface SvgParts {
  title: string;
  size: { width: number; height: number };
  /** As an address of data. */
  image: string;
  labels: readonly Label[];
  /** What was drawn over it. */
  pen: Pick<SvgPen, 'marks' | 'weights'>;
  /** Fonts as addresses of data, so that the letters are the same anywhere. */
  fonts: Record<Weight, string>;
  language: string;
}

const family = 'Onest, sans-serif';

/** The ground as a picture; names and what is said about it as text and lines that can be edited. */
export function svgOf(parts: SvgParts): string {
  const { width, height } = parts.size;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" xml:lang="${parts.language}">`,
    `<title>${escaped(parts.title)}</title>`,
    `<style>${faces(parts)}</style>`,
    `<image width="${width}" height="${height}" href="${parts.image}"/>`,
    `<g id="names" font-family="${family}">`,
    ...parts.labels.map(nameMark),
    '</g>',
    `<g id="words" font-family="${family}">`,
    ...parts.pen.marks,
    '</g>',
    '</svg>',
  ].join('\n');
}

/** Only the weights that are used. */
function faces({ labels, pen, fonts }: SvgParts): string {
  const used = new Set([...pen.weights, ...labels.map(({ look }) => look.weight)]);
  return [...used]
    .map(
      (weight) =>
        `@font-face{font-family:Onest;font-weight:${fontWeights[weight]};src:url(${fonts[weight]})}`,
    )
    .join('');
}

function nameMark({ text, look, x, y, turn }: Label): string {
  const { size, weight, color, opacity, halo, haloWidth, spacing } = look;
  const turned = turn === 0 ? '' : ` rotate(${((turn * 180) / Math.PI).toFixed(2)})`;
  return [
    `<text transform="translate(${x.toFixed(2)} ${y.toFixed(2)})${turned}"`,
    `font-size="${size.toFixed(2)}" font-weight="${fontWeights[weight]}" fill="${color}" fill-opacity="${opacity}"`,
    `stroke="${halo}" stroke-width="${haloWidth * 2}" stroke-linejoin="round" paint-order="stroke"`,
    `letter-spacing="${spacing.toFixed(2)}">${escaped(text)}</text>`,
  ].join(' ');
}
