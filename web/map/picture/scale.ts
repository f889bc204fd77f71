import { metresPerPixel, type Shot, zoomFor } from './mercator.ts';

const metresPerInch = 0.0254;

/** One to how many a picture is in its middle, printed with so many CSS pixels an inch. */
export const ratioOf = (shot: Shot, pixelsPerInch: number): number =>
  (metresPerPixel(shot) * pixelsPerInch) / metresPerInch;

/** The next ratio that people read easily: two figures and noughts; never a larger picture. */
export function easyRatio(ratio: number): number {
  const unit = 10 ** (Math.floor(Math.log10(ratio)) - 1);
  const steps = Math.ceil(ratio / unit - 1e-9);
  return (steps > 50 ? Math.ceil(steps / 5) * 5 : steps) * unit;
}

/** The same picture, a little smaller, so that its ratio is easy to read. */
export function atEasyRatio(shot: Shot, pixelsPerInch: number): { shot: Shot; ratio: number } {
  const ratio = easyRatio(ratioOf(shot, pixelsPerInch));
  const zoom = zoomFor((ratio * metresPerInch) / pixelsPerInch, shot.center[1]);
  return { shot: { ...shot, zoom }, ratio };
}

/** A round length for a scale bar: the longest of 1, 2 and 5 with noughts that is no longer. */
export function roundLength(metres: number): number {
  const unit = 10 ** Math.floor(Math.log10(metres));
  const times = [5, 2, 1].find((factor) => factor * unit <= metres) ?? 1;
  return times * unit;
}
