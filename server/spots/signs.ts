import type { Clusters } from './clusters.ts';
import type { SpotIndex } from './spot-index.ts';
import type { SpotSums } from './spot-sums.ts';
import { mercatorX, mercatorY } from './zooms.ts';

/** Goals and, at 0, what has none. */
const goalCount = 5;

/** What stands on the map for the selected spots of one group. */
export interface Sign {
  /** Middle of the selected spots, in Web Mercator. */
  x: number;
  y: number;
  /** The first of its spots, and how many projects stand there. */
  spot: number;
  projects: number;
  /** Projects by the goal of their largest share; at 0 those of which no task is known. */
  goals: number[];
  /** In minor units; what of it was converted, and whether something has no rate and is left out. */
  sum: number;
  converted: boolean;
  partial: boolean;
  /** True where its spots stand on several points: a nearer zoom parts them. */
  isSpread: boolean;
  /** The place of all its spots, the widest of them where they lie in one another. */
  placeId: string;
}

interface Growing extends Sign {
  spots: number;
  lastProject: number;
}

/** Makes a sign for each group that has selected spots. A project at several spots of one is counted once. */
export function signsOf(
  index: SpotIndex,
  { of: groups, size }: Clusters,
  selected: Uint8Array,
  sums: SpotSums,
): Sign[] {
  const signs: (Growing | undefined)[] = new Array(size.length);
  for (let spot = 0; spot < index.count; spot++) {
    if (selected[spot] === 0) continue;
    const group = groups[spot] ?? 0;
    const sign = signs[group] ?? newSign(index, spot);
    signs[group] = sign;
    grow(sign, index, spot, sums);
  }
  return signs.flatMap((sign) => (sign === undefined ? [] : [finished(sign)]));
}

const newSign = ({ place, placeIds }: SpotIndex, spot: number): Growing => ({
  x: 0,
  y: 0,
  spot,
  spots: 0,
  projects: 0,
  lastProject: -1,
  goals: new Array(goalCount).fill(0),
  sum: 0,
  converted: false,
  partial: false,
  isSpread: false,
  placeId: placeIds[place[spot] ?? 0] ?? '',
});

function grow(sign: Growing, index: SpotIndex, spot: number, sums: SpotSums): void {
  const { lon, lat, project, goal, place, placeIds } = index;
  sign.x += mercatorX(lon[spot] ?? 0);
  sign.y += mercatorY(lat[spot] ?? 0);
  sign.spots += 1;
  if (project[spot] !== sign.lastProject) {
    sign.lastProject = project[spot] ?? 0;
    sign.projects += 1;
    const own = goal[spot] ?? 0;
    sign.goals[own] = (sign.goals[own] ?? 0) + 1;
  }
  sign.sum += sums.sum[spot] ?? 0;
  sign.converted ||= sums.converted[spot] === 1;
  sign.partial ||= sums.partial[spot] === 1;
  sign.isSpread ||= lon[spot] !== lon[sign.spot] || lat[spot] !== lat[sign.spot];
  sign.placeId = wider(sign.placeId, placeIds[place[spot] ?? 0] ?? '', index);
}

/** Of a town and its hromada on one point the hromada: its list has the town's projects too. */
const wider = (known: string, next: string, { units }: SpotIndex): string =>
  known !== next && units.isWithin(known, next) ? next : known;

/** @returns the sign with its point in the middle of the spots, and its sum rounded once */
function finished({ spots, lastProject: _, ...sign }: Growing): Sign {
  return { ...sign, x: sign.x / spots, y: sign.y / spots, sum: Math.round(sign.sum) };
}
