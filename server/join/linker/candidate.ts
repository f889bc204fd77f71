import type { Lead } from './context/leads.ts';
import type { Reading, Use } from './lexicon/reading.ts';

/** A run of tokens that may name a place, before the look-alikes are told apart. */
export interface Candidate {
  /** Tokens of the whole, with a lead («м.») or a unit («громада»): `from` up to and without `to`. */
  from: number;
  to: number;
  /** Tokens of the name or adjective itself. */
  nameFrom: number;
  nameTo: number;
  use: Use | 'unit';
  readings: readonly Reading[];
  lead: Lead | null;
  rule: string;
  confidence: number;
}
