import type { Problem, Rule } from './problem.ts';

/** A place is of exactness `none` when, and only when, there is nothing to draw. */
export const exactness: Rule = ({ places, shapes }) =>
  places.flatMap(({ id, point, exactness: said }): Problem[] => {
    const nothing = point === null && !shapes.has(id);
    if (nothing === (said === 'none')) return [];
    const message = nothing ? 'nothing to draw, yet not «none»' : '«none», yet it has a place';
    return [{ placeId: id, message }];
  });
