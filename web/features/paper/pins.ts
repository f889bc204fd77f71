import { type LonLat, type Point, pointIn, type Shot } from '../../map/picture/mercator.ts';
import { signDiameters } from '../../map/sign-sizes.ts';

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

/** Money of one kind in one currency, as the map's signs tell it. */
export interface Sum {
  /** In minor units. */
  sum: number;
  /** Whether a part was in another currency, and whether a part has no rate and is left out. */
  converted: boolean;
  partial: boolean;
}

/** A place with all that is there. */
export interface Spot {
  /** Empty for a point that is no place of the gazetteer. */
  name: string;
  at: LonLat;
  entries: Entry[];
  /** Null where no money is told. */
  money: Sum | null;
}

/** A numbered pin: places that stand too near to each other share one. */
export interface Pin {
  number: number;
  /** In CSS pixels of the picture, as the radius. */
  at: Point;
  radius: number;
  spots: Spot[];
  /** How many things are there of goals 1 to 4, and at last of none. */
  goals: number[];
  money: Sum | null;
}

/** The disc in a pin that its number stands on. */
export const numberRadius = 7.5;

/** Of pins by the class of their sum; the least is that of pins without one. */
export const pinRadii = signDiameters.map((diameter) => numberRadius + (diameter - 4) / 4);
const [leastRadius = 0] = pinRadii;

/** Nearer than this one pin hides the number of the other. */
const nearest = 2 * leastRadius + 1;

/**
 * Numbers the places within a picture as one reads: from north to south, in rows from west to east.
 * @param steps the least sums of all classes but the first, in minor units
 */
export function pinsOf(spots: readonly Spot[], shot: Shot, steps: readonly number[]): Pin[] {
  const groups: { at: Point; spots: Spot[] }[] = [];
  for (const spot of spots) {
    const at = pointIn(shot, spot.at);
    if (!isInside(at, shot)) continue;
    const near = groups.find((group) => distance(group.at, at) < nearest);
    if (near) near.spots.push(spot);
    else groups.push({ at, spots: [spot] });
  }
  return groups.sort(byRow).map((group, index) => {
    const money = added(group.spots);
    return {
      ...group,
      number: index + 1,
      goals: goalsOf(group.spots),
      money,
      radius: radiusOf(money, steps),
    };
  });
}

const rowHeight = 3 * leastRadius;
const rowOf = ([, y]: Point): number => Math.floor(y / rowHeight);

const byRow = (a: { at: Point }, b: { at: Point }): number =>
  rowOf(a.at) - rowOf(b.at) || a.at[0] - b.at[0] || a.at[1] - b.at[1];

const distance = ([ax, ay]: Point, [bx, by]: Point): number => Math.hypot(ax - bx, ay - by);

/** A whole disc and its edge must be on the picture. */
const isInside = ([x, y]: Point, { width, height }: Shot): boolean =>
  x > leastRadius && y > leastRadius && x < width - leastRadius && y < height - leastRadius;

/** What is at the places of a pin, each thing once. */
export const entriesOf = (spots: readonly Spot[]): Entry[] => [
  ...new Map(
    spots.flatMap(({ entries }) => entries.map((entry) => [entry.id, entry] as const)),
  ).values(),
];

function goalsOf(spots: readonly Spot[]): number[] {
  const entries = entriesOf(spots);
  return ['1', '2', '3', '4', null].map(
    (goal) => entries.filter((entry) => entry.goal === goal).length,
  );
}

function added(spots: readonly Spot[]): Sum | null {
  const sums = spots.flatMap(({ money }) => money ?? []);
  if (sums.length === 0) return null;
  return {
    sum: sums.reduce((total, { sum }) => total + sum, 0),
    converted: sums.some(({ converted }) => converted),
    partial: sums.some(({ partial }) => partial),
  };
}

const radiusOf = (money: Sum | null, steps: readonly number[]): number =>
  pinRadii[steps.filter((step) => (money?.sum ?? 0) >= step).length] ?? leastRadius;
