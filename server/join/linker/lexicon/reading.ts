import type { Place } from '@stratlas/geodata/place';

/**
 * How a form stands for a place: by its name, by the adjective made of it, by the first part of a
 * compound adjective (лисичансько-), as the name of the land around (Старобільщина), or as that of
 * a former raion (Краснодонський) on whose land it lies.
 */
export type Use = 'name' | 'adjective' | 'link' | 'land' | 'former_raion';

/**
 * How much support a name needs: `distinct` none, `plain` a capital, `common` (also an ordinary
 * word) a capital and something beside it, `strict` (also a person, a famous place, or out of use)
 * the word for what it is.
 */
export type Tier = 'distinct' | 'plain' | 'common' | 'strict';

/** One meaning of a form. Forms of a place share it. */
export interface Reading {
  place: Place;
  use: Use;
  tier: Tier;
  /** True where places elsewhere in Ukraine bear the name too. */
  shared: boolean;
  /** True for a description («обласна клінічна лікарня»), which needs no capital. */
  generic: boolean;
}
