import { ckmeans } from 'simple-statistics';

/** Figures that are shown alike, both ends included. */
export interface FigureClass {
  from: number;
  to: number;
  /** How many figures fall in it. */
  count: number;
}

/** More than five shades of one colour are not told apart on a map. */
const mostClasses = 5;

/**
 * Classes by natural breaks (Jenks, exactly, by the algorithm of Wang and Song): figures of a class
 * differ as little as can be. Zero stands alone, since nothing is not a small something.
 */
export function classesOf(figures: readonly number[], most: number = mostClasses): FigureClass[] {
  const positive = figures.filter((figure) => figure > 0);
  const zeros = figures.length - positive.length;
  const count = Math.min(most, new Set(positive).size);
  const groups = count === 0 ? [] : ckmeans(positive, count);
  return [
    ...(zeros > 0 ? [{ from: 0, to: 0, count: zeros }] : []),
    ...groups.map((group) => ({
      from: group[0] ?? 0,
      to: group.at(-1) ?? 0,
      count: group.length,
    })),
  ];
}

/** The shade of each class, from 0 to 4, spread over the whole scale; null for zero, which has none. */
export function shadesOf(classes: readonly FigureClass[]): (number | null)[] {
  const zero = classes[0]?.to === 0 ? 1 : 0;
  const count = classes.length - zero;
  return classes.map((_, at) =>
    at < zero ? null : Math.round(((at - zero + 1) * mostClasses) / count) - 1,
  );
}
