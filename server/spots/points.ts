import type { SpotIndex } from './spot-index.ts';
import type { SpotSums } from './spot-sums.ts';

/** A point of the map: all that is published there, however far the map is away. */
export interface SpotPoint {
  lon: number;
  lat: number;
  /** How many, each once. */
  projects: number;
  /** In minor units; what of it was converted, and whether something has no rate and is left out. */
  sum: number;
  converted: boolean;
  partial: boolean;
}

/** The points of the selected spots with their money, in the order of the index. */
export function pointsOf(index: SpotIndex, selected: Uint8Array, sums: SpotSums): SpotPoint[] {
  const points = new Map<string, SpotPoint & { lastProject: number }>();
  for (let spot = 0; spot < index.count; spot++) {
    if (selected[spot] === 0) continue;
    const [lon = 0, lat = 0, project = 0] = [index.lon[spot], index.lat[spot], index.project[spot]];
    const point = points.get(`${lon} ${lat}`) ?? emptyPoint(lon, lat);
    points.set(`${lon} ${lat}`, point);
    // Spots of one project follow one another.
    if (project !== point.lastProject) point.projects += 1;
    point.lastProject = project;
    point.sum += sums.sum[spot] ?? 0;
    point.converted ||= sums.converted[spot] === 1;
    point.partial ||= sums.partial[spot] === 1;
  }
  return [...points.values()].map(({ lastProject: _, ...point }) => ({
    ...point,
    sum: Math.round(point.sum),
  }));
}

const emptyPoint = (lon: number, lat: number) => ({
  lon,
  lat,
  projects: 0,
  lastProject: -1,
  sum: 0,
  converted: false,
  partial: false,
});
