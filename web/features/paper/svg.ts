import type { Picture } from '../../map/picture/draw-picture.ts';
import type { Label, Weight } from '../../map/picture/place-labels.ts';
import type { Caption } from './caption.ts';

/** What an SVG holds beside the picture itself. */
export interface SvgParts {
  size: { width: number; height: number };
  /** As an address of data. */
  image: string;
  labels: readonly Label[];
  caption: Caption;
  captionLines: readonly string[];
  /** Fonts as addresses of data, so that the letters are the same anywhere. */
  fonts: Record<Weight, string>;
  language: string;
}

const weights: Record<Weight, number> = { regular: 400, medium: 500, bold: 700 };
const family = 'Onest, sans-serif';

/** The ground as a picture; names, caption and scale as text and lines that can be edited. */
export function svgOf(parts: SvgParts): string {
  const { width, height } = parts.size;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" xml:lang="${parts.language}">`,
    `<title>${escaped(parts.caption.title)}</title>`,
    `<style>${faces(parts)}</style>`,
    `<image width="${width}" height="${height}" href="${parts.image}"/>`,
    `<g id="names" font-family="${family}">`,
    ...parts.labels.map(nameMark),
    '</g>',
    ...captionMarks(parts),
    '</svg>',
  ].join('\n');
}

/** Only the weights that are used. */
function faces({ labels, fonts }: SvgParts): string {
  const used = new Set<Weight>(['regular', ...labels.map(({ look }) => look.weight)]);
  return [...used]
    .map(
      (weight) =>
        `@font-face{font-family:Onest;font-weight:${weights[weight]};src:url(${fonts[weight]})}`,
    )
    .join('');
}

function nameMark({ text, look, x, y, turn }: Label): string {
  const { size, weight, color, opacity, halo, haloWidth, spacing } = look;
  const turned = turn === 0 ? '' : ` rotate(${((turn * 180) / Math.PI).toFixed(2)})`;
  return [
    `<text transform="translate(${x.toFixed(2)} ${y.toFixed(2)})${turned}"`,
    `font-size="${size.toFixed(2)}" font-weight="${weights[weight]}" fill="${color}" fill-opacity="${opacity}"`,
    `stroke="${halo}" stroke-width="${haloWidth * 2}" stroke-linejoin="round" paint-order="stroke"`,
    `letter-spacing="${spacing.toFixed(2)}">${escaped(text)}</text>`,
  ].join(' ');
}

function captionMarks({ size, captionLines, caption }: SvgParts): string[] {
  const { width, height } = size;
  const band = captionLines.length * 13 + 8;
  const { length, words } = caption.bar;
  const [right, y] = [width - 8, height - 8];
  return [
    `<g id="caption" font-family="${family}" font-size="10">`,
    `<rect y="${height - band}" width="${width}" height="${band}" fill="#fbf8f0" fill-opacity=".86"/>`,
    ...captionLines.map(
      (line, row) =>
        `<text x="8" y="${(height - band + 4 + (row + 0.78) * 13).toFixed(1)}" fill="#6f6656">${escaped(line)}</text>`,
    ),
    `<path d="M${(right - length).toFixed(1)} ${y - 4}v4H${right}v-4" fill="none" stroke="#2f2a22" stroke-width="1.5"/>`,
    `<text x="${(right - length - 6).toFixed(1)}" y="${y}" text-anchor="end" fill="#2f2a22">${escaped(words)}</text>`,
    '</g>',
  ];
}

const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/** The picture as an address of data, its names left out. */
export const imageOf = ({ canvas }: Picture): string => canvas.toDataURL('image/png');
