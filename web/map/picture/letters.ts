import type { Measure, TextLook, Weight } from './place-labels.ts';

const weights: Record<Weight, number> = { regular: 400, medium: 500, bold: 700 };

export const fontOf = ({ size, weight }: Pick<TextLook, 'size' | 'weight'>): string =>
  `${weights[weight]} ${size}px "Onest Variable", sans-serif`;

/** Waits for the letters of both alphabets: a canvas draws with what is there. */
export async function withLetters(): Promise<void> {
  await Promise.all(
    Object.values(weights).map((weight) =>
      document.fonts.load(`${weight} 16px "Onest Variable"`, 'Aґєії'),
    ),
  );
}

export const measureOn =
  (context: CanvasRenderingContext2D): Measure =>
  (text, look) => {
    context.font = fontOf(look);
    context.letterSpacing = '0px';
    return context.measureText(text).width + look.spacing * text.length;
  };
