import type { RegionsResponse, UnitKind, View } from '@stratlas/server/contract';
import type { Shade } from '../../map/layers/shade.ts';
import { classesOf, type FigureClass, shadesOf } from './classes.ts';
import { type Asked, figureOf } from './figure.ts';

export interface ShownClass extends FigureClass {
  /** Of the palette's shades; null for the class of zero. */
  shade: number | null;
}

/** How units are shaded: for the map, and for the legend that says what the shades mean. */
export interface Shading {
  units: UnitKind;
  classes: ShownClass[];
  /** How many units have no figure. */
  unknown: number;
  shade: Shade;
}

export const askedBy = ({ measure, paid, in: currency }: View): Asked => ({
  measure,
  paid,
  currency: currency ?? 'UAH',
});

export function shadingOf({ units, rows }: RegionsResponse, asked: Asked): Shading {
  const figures = rows.map((row) => ({ id: row.placeId, figure: figureOf(row, asked) }));
  const known = figures.flatMap(({ id, figure }) => (figure === null ? [] : [{ id, figure }]));
  const bare = classesOf(known.map(({ figure }) => figure));
  const shades = shadesOf(bare);
  const classes = bare.map((one, at) => ({ ...one, shade: shades[at] ?? null }));
  const noData = figures.flatMap(({ id, figure }) => (figure === null ? [id] : []));
  const fills = classes.flatMap(({ from, to, shade }) => {
    const ids = known.flatMap(({ id, figure }) => (figure >= from && figure <= to ? [id] : []));
    return shade === null ? [] : [{ shade, ids }];
  });
  return { units, classes, unknown: noData.length, shade: { units, fills, noData } };
}
