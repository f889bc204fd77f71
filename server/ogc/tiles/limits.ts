import { mercatorX, mercatorY } from '../../spots/zooms.ts';
import type { Box, TileAddress } from './web-mercator-quad.ts';

/** Which tiles of one matrix there are; all bounds are inclusive. */
export interface TileLimits {
  tileMatrix: string;
  minTileRow: number;
  maxTileRow: number;
  minTileCol: number;
  maxTileCol: number;
}

/** The tiles of each matrix that touch a box. */
export const limitsOf = (box: Box, minZoom: number, maxZoom: number): TileLimits[] =>
  Array.from({ length: maxZoom - minZoom + 1 }, (_, step) => limitsAt(box, minZoom + step));

function limitsAt([west, south, east, north]: Box, zoom: number): TileLimits {
  const numberOf = (part: number): number =>
    Math.min(2 ** zoom - 1, Math.max(0, Math.floor(part * 2 ** zoom)));
  return {
    tileMatrix: String(zoom),
    minTileRow: numberOf(mercatorY(north)),
    maxTileRow: numberOf(mercatorY(south)),
    minTileCol: numberOf(mercatorX(west)),
    maxTileCol: numberOf(mercatorX(east)),
  };
}

export function isWithin(limits: readonly TileLimits[], tile: TileAddress): boolean {
  const at = limits.find(({ tileMatrix }) => tileMatrix === String(tile.tileMatrix));
  return (
    at !== undefined &&
    tile.tileRow >= at.minTileRow &&
    tile.tileRow <= at.maxTileRow &&
    tile.tileCol >= at.minTileCol &&
    tile.tileCol <= at.maxTileCol
  );
}
