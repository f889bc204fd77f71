import type { Words } from '../../contract/code-words.ts';

/** Which features a rule draws; `other` stands for all that no rule above it draws. */
export type Condition =
  | { is: 'any' }
  | { is: 'other' }
  | { is: 'equal'; property: string; value: string | number }
  | { is: 'starts'; property: string; value: string }
  | { is: 'from'; property: string; least: number; below: number | null };

/** How a geometry is drawn. Widths, sizes and dashes are in pixels of the screen. */
export interface Look {
  /** Null where nothing is filled. */
  fill: string | null;
  stroke: string;
  width: number;
  /** From 0 to 1; of the fill alone. */
  opacity?: number;
  /** Dash and gap. */
  dash?: readonly [dash: number, gap: number];
  /** Of points: diameter and form. */
  size?: number;
  form?: 'circle' | 'square';
}

export type Drawn = 'point' | 'line' | 'area';

/** How features of each kind of geometry look, for those kinds that the collection has. */
export type Looks = Partial<Record<Drawn, Look>>;

export interface Rule {
  title: Words;
  when: Condition;
  looks: Looks;
}

/** The atlas's own signs for a collection, from which every kind of style is written. */
export interface Symbology {
  rules: readonly Rule[];
  /** How features bear their names, if they do: how large, in points, and from which scale on (1 : least). */
  label?: { size: number; color: string; scale?: number };
}

export const looksOf = ({ looks }: Pick<Rule, 'looks'>): [Drawn, Look][] =>
  Object.entries(looks) as [Drawn, Look][]; // The types forget which keys an object had.

/** The one kind of geometry that is drawn; null where there are several. */
export function onlyDrawn({ rules }: Symbology): Drawn | null {
  const [first, ...others] = new Set(
    rules.flatMap((rule) => looksOf(rule).map(([drawn]) => drawn)),
  );
  return others.length === 0 ? (first ?? null) : null;
}
