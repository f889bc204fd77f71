import type { Position } from 'geojson';
import { type Crs, knownCrs } from './crs.ts';

export type Reproject = (position: Position) => Position;

/** Seven decimals are a centimetre. */
const rounded = (degrees: number): number => Math.round(degrees * 1e7) / 1e7;

/** What brings positions of a coordinate system to WGS 84, longitude first. */
export async function reprojecting({ definition }: Crs): Promise<Reproject> {
  if (definition === null) return (position) => position;
  const { default: proj4 } = await import('proj4');
  const { inverse } = proj4(definition);
  return ([x = 0, y = 0]) => {
    const [lon = 0, lat = 0] = inverse([x, y]);
    return [rounded(lon), rounded(lat)];
  };
}

export const isInDegrees = ([x = 0, y = 0]: Position): boolean =>
  Math.abs(x) <= 180 && Math.abs(y) <= 90;

/**
 * The coordinate system in which a position that is not in degrees lies in the oblast; the more
 * usual first. Surveyors write the northing first: then `isTurned`.
 */
export async function guessCrs(
  [x = 0, y = 0]: Position,
  isInOblast: (point: Position) => boolean,
): Promise<{ crs: Crs; isTurned: boolean } | undefined> {
  for (const crs of knownCrs.filter(({ definition }) => definition?.includes('+units=m'))) {
    const reproject = await reprojecting(crs);
    if (isInOblast(reproject([x, y]))) return { crs, isTurned: false };
    if (isInOblast(reproject([y, x]))) return { crs, isTurned: true };
  }
  return undefined;
}
