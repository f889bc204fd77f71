import type { PlaceKind } from '@stratlas/geodata/place';

/** A stretch of a text that names a place. `quote === text.slice(start, end)`. */
export interface Mention {
  /** UTF-16 code units of the text as given. */
  start: number;
  end: number;
  quote: string;
  placeId: string;
  kind: PlaceKind;
  /** How it was found, and after a colon what chose it among places of one name. */
  rule: string;
  /** 0 to 1; below 0.5 the text does not say which of the candidates is meant. */
  confidence: number;
  /** All places that the words may mean, where there is more than one; `placeId` is the likeliest. */
  candidates?: string[];
}

/** A stretch of a text that speaks of a kind of place, or of a zone that a rule describes. */
export type TypeMention = {
  start: number;
  end: number;
  quote: string;
  rule: string;
  confidence: number;
} & ({ placeKind: PlaceKind; placeId?: never } | { placeId: string; placeKind?: never });

/** Finds the places of one gazetteer in texts. */
export interface Linker {
  /**
   * Mentions in the order of the text, an outer one before those inside it.
   * @throws LinkerError for a text that is empty, too long or broken.
   */
  link(text: string): Mention[];
}
