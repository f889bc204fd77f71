import type { Weight } from '../../../map/picture/place-labels.ts';

export const fontWeights: Record<Weight, number> = { regular: 400, medium: 500, bold: 700 };

/** A text as it may stand in an SVG. */
export const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
