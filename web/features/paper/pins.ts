import { type LonLat, type Point, pointIn, type Shot } from '../../map/picture/mercator.ts';

/** One line of the table: what is at a place. */
export interface Entry {
  /** Code or id, to tell entries apart. */
  id: string;
  /** Stands before the text: the code of an area; empty for a project. */
  code: string;
  text: string;
  /** Below the text: money and years. */
  aside: string;
  /** Number of the goal; null for none. */
  goal: string | null;
}

/** A place with all that is there. */
export interface Spot {
  /** Empty for a point that is no place of the gazetteer. */
  name: string;
  at: LonLat;
  entries: Entry[];
}

/** A numbered pin: places that stand too near to each other share one. */
export interface Pin {
  number: number;
  /** In CSS pixels of the picture. */
  at: Point;
  spots: Spot[];
  /** The goal of all that is there; null for several or none. */
  goal: string | null;
}

/** The radius of a pin's disc in CSS pixels. */
export const pinRadius = 9;

/** Nearer than this two discs hide each other's number. */
const nearest = pinRadius * 1.7;

/** Numbers the places within a picture as one reads: from north to south, in rows from west to east. */
export function pinsOf(spots: readonly Spot[], shot: Shot): Pin[] {
  const groups: { at: Point; spots: Spot[] }[] = [];
  for (const spot of spots) {
    const at = pointIn(shot, spot.at);
    if (!isInside(at, shot)) continue;
    const near = groups.find((group) => distance(group.at, at) < nearest);
    if (near) near.spots.push(spot);
    else groups.push({ at, spots: [spot] });
  }
  return groups.sort(byRow).map((group, index) => ({
    ...group,
    number: index + 1,
    goal: onlyGoal(group.spots),
  }));
}

const rowHeight = 3 * pinRadius;
const rowOf = ([, y]: Point): number => Math.floor(y / rowHeight);

const byRow = (a: { at: Point }, b: { at: Point }): number =>
  rowOf(a.at) - rowOf(b.at) || a.at[0] - b.at[0] || a.at[1] - b.at[1];

const distance = ([ax, ay]: Point, [bx, by]: Point): number => Math.hypot(ax - bx, ay - by);

/** A whole disc and its edge must be on the picture. */
const isInside = ([x, y]: Point, { width, height }: Shot): boolean =>
  x > pinRadius && y > pinRadius && x < width - pinRadius && y < height - pinRadius;

function onlyGoal(spots: readonly Spot[]): string | null {
  const goals = new Set(spots.flatMap(({ entries }) => entries.map(({ goal }) => goal)));
  return goals.size === 1 ? ([...goals][0] ?? null) : null;
}
