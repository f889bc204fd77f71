import type { Filterable } from '@stratlas/server/contract';
import type { Palette } from './palette.ts';

/** All that the style depends on, as one value. */
export interface StyleContext {
  palette: Palette;
  language: 'uk' | 'en';
  /** Codes of the areas that the filter selects. */
  codes: readonly string[];
  /** Whether areas for the whole oblast are among them; the frame says so. */
  wholeOblast: boolean;
  /** The code of an item or the id of a place. */
  select: string | null;
  /** Codes of the areas of the selected item; empty for a place. */
  selectedCodes: readonly string[];
  /** Ids of layers that are switched off. */
  hidden: readonly string[];
  /** An outside style's layers beneath, where the server was given one. */
  origin: string;
}

export type AreaOnMap = Filterable;
