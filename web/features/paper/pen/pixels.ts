import type { TextLook } from '../../../map/picture/place-labels.ts';
import type { Look, Stroke } from './pen.ts';

/** As on a sheet of A4: what is drawn on a picture has the size that it has there. */
const perInch = 120;

/** CSS pixels of so many millimetres, and millimetres of so many CSS pixels. */
export const inPixels = (millimetres: number): number => (millimetres / 25.4) * perInch;
export const inMillimetres = (pixels: number): number => (pixels / perInch) * 25.4;

const ofPoints = (points: number): number => (points / 72) * perInch;

export const fontSize = ({
  size,
  weight = 'regular',
}: Look): Pick<TextLook, 'size' | 'weight'> => ({
  size: ofPoints(size),
  weight,
});

export const strokeWidth = ({ width }: Pick<Stroke, 'width'>): number => ofPoints(width);
