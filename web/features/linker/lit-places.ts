import type { PlaceKind } from '@stratlas/server/contract';
import type { Lit } from '../../state/linker.ts';
import type { Reading } from '../marks/readings.ts';

/** Below this the text does not say which of the candidates is meant. */
const plain = 0.5;

const unique = <Value>(values: readonly Value[]): Value[] => [...new Set(values)];

/** What the map shows of a text: its places and kinds; where one is unsure, all that it may be. */
export function litBy(readings: readonly Reading[]): Lit {
  const placeIds = readings.flatMap(({ placeKind, placeIds, candidates, confidence }) =>
    placeKind !== null ? [] : confidence < plain ? [...placeIds, ...candidates] : placeIds,
  );
  const kinds = readings.flatMap(({ placeKind }): PlaceKind[] => (placeKind ? [placeKind] : []));
  return { placeIds: unique(placeIds).sort(), kinds: unique(kinds).sort() };
}
