import type { Context } from 'hono';
import { ApiError, badParameter, notFound } from '../../errors.ts';
import { maxTileZoom } from '../../spots/zooms.ts';
import { isWithin } from './limits.ts';
import type { TileIndex } from './tile-index.ts';
import { isTile, type TileAddress, tileMatrixSetId } from './web-mercator-quad.ts';

/** @throws ApiError 404 for any tile matrix set but the one that there is */
export function refuseOtherSet(id: string): void {
  if (id !== tileMatrixSetId) throw notFound('tile matrix set', id);
}

/**
 * The tile that a path names.
 * @throws ApiError 400 naming the part that is no whole number; 404 for a tile that WebMercatorQuad
 * does not have
 */
export function addressOf(c: Context): TileAddress {
  const part = (name: keyof TileAddress): number => {
    const text = c.req.param(name) ?? '';
    if (/^\d{1,9}$/.test(text)) return Number(text);
    throw badParameter(name, text, 'expected a whole number');
  };
  const tile = {
    tileMatrix: part('tileMatrix'),
    tileRow: part('tileRow'),
    tileCol: part('tileCol'),
  };
  if (!isTile(tile)) throw noTile(tile, `${tileMatrixSetId} has no such tile`);
  return tile;
}

/** @throws ApiError 404 for a tile beyond the zooms or the land of a tileset */
export function refuseBeyond({ limits, minZoom }: TileIndex, tile: TileAddress): void {
  if (tile.tileMatrix < minZoom || tile.tileMatrix > maxTileZoom) {
    throw noTile(tile, `the tiles go from tileMatrix ${minZoom} to ${maxTileZoom}`);
  }
  if (isWithin(limits, tile)) return;
  throw noTile(tile, 'it lies outside the tileMatrixSetLimits of the tileset');
}

const noTile = (tile: TileAddress, why: string): ApiError => {
  const { tileMatrix, tileRow, tileCol } = tile;
  const name = `tileMatrix ${tileMatrix}, tileRow ${tileRow}, tileCol ${tileCol}`;
  return new ApiError(404, 'not_found', `There is no tile at ${name}: ${why}.`, { ...tile });
};
