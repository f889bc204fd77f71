import type { Geodata } from '../load/geodata.ts';

/** Something in the geodata that is not so, said so that a person can mend it. */
export interface Problem {
  /** The place concerned, or null when it is about several. */
  placeId: string | null;
  message: string;
}

/** What a rule looks at: everything loaded. */
export type Checked = Pick<Geodata, 'places' | 'shapes'>;

export type Rule = (geodata: Checked) => Problem[];
