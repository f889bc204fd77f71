import { mercatorX, mercatorY, tilePixels } from './zooms.ts';

/** The oblast, and the zooms at which a strip above a chart, a phone, a desk and a large screen first show all of it. */
const oblast = { west: 37.85, south: 47.8, east: 40.25, north: 50.15 };
const firstZooms = [5, 6, 7, 8];

/** A piece of the square of Web Mercator, from 0 to 1. */
interface Ground {
  west: number;
  north: number;
  east: number;
  south: number;
}

const whole: Ground = {
  west: mercatorX(oblast.west),
  north: mercatorY(oblast.north),
  east: mercatorX(oblast.east),
  south: mercatorY(oblast.south),
};

/** Addresses of the tiles that whoever opens the projects asks for first. */
export const firstTiles = (): string[] => firstZooms.flatMap((zoom) => tilesOver(whole, zoom));

/** Half of a large window, in pixels of the screen. */
const halfWindow = [960, 540] as const;

/**
 * Addresses of the tiles of the oblast that a camera may show, also on a screen that is larger or
 * smaller than its author's: of its own zoom and of those beside it.
 */
export function tilesAround({ zoom, lat, lon }: { zoom: number; lat: number; lon: number }) {
  const [x, y] = [mercatorX(lon), mercatorY(lat)];
  const [wide, high] = halfWindow.map((pixels) => pixels / tilePixels / 2 ** zoom);
  const ground: Ground = {
    west: Math.max(x - (wide ?? 0), whole.west),
    north: Math.max(y - (high ?? 0), whole.north),
    east: Math.min(x + (wide ?? 0), whole.east),
    south: Math.min(y + (high ?? 0), whole.south),
  };
  return [-1, 0, 1].flatMap((step) => tilesOver(ground, Math.floor(zoom) + step));
}

function tilesOver({ west, north, east, south }: Ground, zoom: number): string[] {
  const tiles = (from: number, to: number): number[] => {
    const [first, last] = [Math.floor(from * 2 ** zoom), Math.floor(to * 2 ** zoom)];
    return Array.from({ length: Math.max(0, last - first + 1) }, (_, step) => first + step);
  };
  const rows = tiles(north, south);
  return tiles(west, east).flatMap((x) =>
    rows.map((y) => `/api/map/projects/${zoom}/${x}/${y}.mvt`),
  );
}
