import type { Place } from '../place.ts';
import type { Problem, Rule } from './problem.ts';

const coded = new Set<Place['kind']>(['oblast', 'raion', 'hromada', 'settlement']);

/** KATOTTG: UA, then 17 digits; Luhansk oblast is 44. */
const katottg = /^UA44\d{15}$/u;

/** No two places share an id. */
export const uniqueIds: Rule = ({ places }) => {
  const seen = new Set<string>();
  return places.flatMap(({ id }): Problem[] => {
    if (seen.has(id)) return [{ placeId: id, message: 'the id stands twice' }];
    seen.add(id);
    return [];
  });
};

/** Units and settlements go by a KATOTTG code of the oblast. */
export const codes: Rule = ({ places }) =>
  places
    .filter(({ id, kind }) => coded.has(kind) && !katottg.test(id))
    .map(({ id }) => ({ placeId: id, message: 'not a KATOTTG code of Luhansk oblast' }));
