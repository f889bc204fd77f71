/** The last zoom of which tiles are made: nearer, the map enlarges them. */
export const maxTileZoom = 14;

/** Width of a tile in pixels of the screen, and in its own units. */
export const tilePixels = 512;
export const tileExtent = 4096;

/** Where a position lies in the square of Web Mercator, from 0 to 1, eastwards and southwards. */
export const mercatorX = (lon: number): number => lon / 360 + 0.5;
export function mercatorY(lat: number): number {
  const sine = Math.sin((lat * Math.PI) / 180);
  return 0.5 - (0.25 * Math.log((1 + sine) / (1 - sine))) / Math.PI;
}
