import type { uk } from './uk.ts';

/** Ukrainian has the plural forms `one`, `few`, `many` and `other`; English `one` and `other`. */
type WithoutUkrainianPlurals<Key> = Key extends `${string}_few` | `${string}_many` ? never : Key;

/** The keys that every language must have, no more and no fewer. */
export type Messages<Shape = typeof uk> = {
  [Key in keyof Shape as WithoutUkrainianPlurals<Key>]: Shape[Key] extends string
    ? string
    : Messages<Shape[Key]>;
};
