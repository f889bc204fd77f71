import { territoryOf } from '../territory.ts';
import type { Problem, Rule } from './problem.ts';

/** The state of a territory is told of hromadas alone, with its date and its source. */
export const territory: Rule = ({ places }) =>
  places.flatMap(({ id, kind, attributes }): Problem[] => {
    if (attributes.territory === undefined) return [];
    if (kind !== 'hromada') {
      return [{ placeId: id, message: 'only a hromada has a state of its territory' }];
    }
    if (territoryOf(attributes) !== null) return [];
    return [
      { placeId: id, message: 'the state of its territory lacks a known state, date or source' },
    ];
  });
