import { mercatorX, mercatorY } from './zooms.ts';

/** The oblast, and the zooms at which a phone, a desk and a large screen first show all of it. */
const oblast = { west: 37.85, south: 47.8, east: 40.25, north: 50.15 };
const firstZooms = [6, 7, 8];

/** Addresses of the tiles that whoever opens the projects asks for first. */
export const firstTiles = (): string[] =>
  firstZooms.flatMap((zoom) => {
    const tiles = (from: number, to: number): number[] => {
      const [first, last] = [Math.floor(from * 2 ** zoom), Math.floor(to * 2 ** zoom)];
      return Array.from({ length: last - first + 1 }, (_, step) => first + step);
    };
    const rows = tiles(mercatorY(oblast.north), mercatorY(oblast.south));
    return tiles(mercatorX(oblast.west), mercatorX(oblast.east)).flatMap((x) =>
      rows.map((y) => `/api/map/projects/${zoom}/${x}/${y}.mvt`),
    );
  });
