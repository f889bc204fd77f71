import { breath } from './breath.ts';
import type { SpotIndex } from './spot-index.ts';
import { maxTileZoom, mercatorX, mercatorY, tilePixels } from './zooms.ts';

/** So near to one another, in pixels of the screen, spots become one sign: about the width of a sign. */
const radius = 40;

/** Groups of spots at one zoom. Groups of a nearer zoom only join, so none parts while one goes away. */
export interface Clusters {
  /** Of each spot the number of its group. */
  of: Uint32Array;
  /** Middle of each group in Web Mercator, and how many spots it has. */
  x: Float64Array;
  y: Float64Array;
  size: Uint32Array;
}

/** Spots on one point stay together at every zoom. */
export function byPoint({ count, lon, lat }: SpotIndex): Clusters {
  const points = new Map<string, number>();
  const of = new Uint32Array(count);
  const [x, y, size]: number[][] = [[], [], []];
  for (let spot = 0; spot < count; spot++) {
    const key = `${lon[spot]} ${lat[spot]}`;
    const known = points.get(key);
    const point = known ?? points.size;
    if (known === undefined) {
      points.set(key, point);
      x?.push(mercatorX(lon[spot] ?? 0));
      y?.push(mercatorY(lat[spot] ?? 0));
      size?.push(0);
    }
    of[spot] = point;
    if (size) size[point] = (size[point] ?? 0) + 1;
  }
  return packed(of, x ?? [], y ?? [], size ?? []);
}

const packed = (of: Uint32Array, x: number[], y: number[], size: number[]): Clusters => ({
  of,
  x: Float64Array.from(x),
  y: Float64Array.from(y),
  size: Uint32Array.from(size),
});

/**
 * Joins the groups of the zoom below: the largest first takes all that are near and not yet taken.
 * It does not depend on the filter, so signs stay where they are when one is set.
 * @param nearer the groups at `zoom + 1`
 */
export function joined(nearer: Clusters, zoom: number): Clusters {
  const reach = radius / (tilePixels * 2 ** zoom);
  const near = neighbours(nearer, reach);
  const taken = new Int32Array(nearer.size.length).fill(-1);
  const [x, y, size]: [number[], number[], number[]] = [[], [], []];
  const largestFirst = [...nearer.size.keys()].sort(
    (a, b) => (nearer.size[b] ?? 0) - (nearer.size[a] ?? 0) || a - b,
  );
  for (const group of largestFirst) {
    if (taken[group] !== -1) continue;
    let [weight, sumX, sumY] = [0, 0, 0];
    for (const other of near(group)) {
      if (taken[other] !== -1) continue;
      taken[other] = size.length;
      const own = nearer.size[other] ?? 0;
      weight += own;
      sumX += own * (nearer.x[other] ?? 0);
      sumY += own * (nearer.y[other] ?? 0);
    }
    x.push(sumX / weight);
    y.push(sumY / weight);
    size.push(weight);
  }
  return packed(
    nearer.of.map((group) => taken[group] ?? 0),
    x,
    y,
    size,
  );
}

/** The groups within reach of a group, itself among them, found by the cells of a grid. */
function neighbours({ x, y }: Clusters, reach: number): (group: number) => number[] {
  const width = Math.ceil(1 / reach);
  const cellOf = (group: number): number =>
    Math.floor((y[group] ?? 0) / reach) * width + Math.floor((x[group] ?? 0) / reach);
  const cells = Map.groupBy(x.keys(), cellOf);
  const around = [-1, 0, 1].flatMap((row) => [-1, 0, 1].map((column) => row * width + column));
  return (group) => {
    const isNear = (other: number) =>
      Math.hypot((x[other] ?? 0) - (x[group] ?? 0), (y[other] ?? 0) - (y[group] ?? 0)) <= reach;
    const cell = cellOf(group);
    return around.flatMap((step) => (cells.get(cell + step) ?? []).filter(isNear));
  };
}

/** The groups of any zoom, each made once, from those of the next nearer one. */
export function clustersOf(index: SpotIndex): (zoom: number) => Promise<Clusters> {
  const made = new Map<number, Promise<Clusters>>();
  const make = async (zoom: number): Promise<Clusters> => {
    if (zoom >= maxTileZoom) return byPoint(index);
    const nearer = await at(zoom + 1);
    await breath();
    return joined(nearer, zoom);
  };
  const at = (zoom: number): Promise<Clusters> => {
    const clusters = made.get(zoom) ?? make(zoom);
    made.set(zoom, clusters);
    return clusters;
  };
  return at;
}
