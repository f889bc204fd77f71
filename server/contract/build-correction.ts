import type { Correction } from './correction.ts';
import type { LinkResponse } from './responses.ts';

/** What a person says of a link that is wrong. */
export interface Objection {
  /** Null: the words mean no place. */
  rightPlaceId: string | null;
  note: string;
  author?: string | undefined;
}

/**
 * The correction of a link, to be kept as a file or sent in.
 * @param now ISO 8601, UTC
 */
export function buildCorrection(
  link: LinkResponse,
  { rightPlaceId, note, author }: Objection,
  now: string,
): Correction {
  const name = author?.trim() ?? '';
  return {
    version: 1,
    kind: 'link-correction',
    linkId: link.id,
    itemCode: link.itemCode,
    quote: link.quote,
    start: link.startOffset,
    end: link.endOffset,
    wrongPlaceId: link.placeId,
    rightPlaceId,
    note: note.trim(),
    ...(name !== '' && { author: name }),
    createdAt: now,
  };
}
