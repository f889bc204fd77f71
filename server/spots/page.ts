import type { Box } from './spot-columns.ts';
import type { SpotIndex } from './spot-index.ts';

const head = Buffer.from('{"type":"FeatureCollection","features":[');
const tail = (more: boolean): Buffer => Buffer.from(`],"more":${more}}`);

/**
 * The first features in a box, in the order of the index, as the bytes of a FeatureCollection.
 * The search ends as soon as it knows that there are more than wanted.
 */
export function pageOf(
  { boxes, features }: SpotIndex,
  selected: Uint8Array,
  box: Box,
  limit: number,
): Uint8Array<ArrayBuffer> {
  const found: number[] = [];
  // What is called a collision here is the first spot beyond the limit.
  boxes?.collides(...box, (spot) => {
    if (selected[spot] === 1) found.push(spot);
    return found.length > limit;
  });
  const shown = found.slice(0, limit);
  return features.joined(head, shown, tail(found.length > limit));
}
