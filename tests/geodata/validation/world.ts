import type { Place, Shape } from '../../../geodata/index.ts';
import type { Checked } from '../../../geodata/validation/problem.ts';

export const oblastId = 'UA44000000000018893';
export const raionId = 'UA44020000000082097';
export const westId = 'UA44020010000067642';
export const eastId = 'UA44020030000055937';

/** A rectangle from west to east, one degree high, counterclockwise. */
export function rectangle(west: number, east: number): Shape {
  const corners = [
    [west, 0],
    [east, 0],
    [east, 1],
    [west, 1],
    [west, 0],
  ];
  return { type: 'Polygon', coordinates: [corners] };
}

export function makePlace(facts: Partial<Place> & Pick<Place, 'id' | 'kind'>): Place {
  return {
    nameUk: 'Назва',
    nameEn: 'Name',
    parentId: null,
    point: null,
    exactness: 'surveyed',
    inOblast: true,
    planned: false,
    population: null,
    aliases: [],
    attributes: {},
    source: 'invented',
    licence: 'none',
    ...facts,
  };
}

const outline: Shape = {
  type: 'Polygon',
  coordinates: [
    [
      [0, 0],
      [1, 0],
      [2, 0],
      [2, 1],
      [1, 1],
      [0, 1],
      [0, 0],
    ],
  ],
};

/** A sound little world: one oblast of one raion of two square hromadas side by side. */
export function world(more: { places?: Place[]; shapes?: Record<string, Shape> } = {}): Checked {
  const places = [
    makePlace({ id: oblastId, kind: 'oblast' }),
    makePlace({ id: raionId, kind: 'raion', parentId: oblastId }),
    makePlace({ id: westId, kind: 'hromada', parentId: raionId }),
    makePlace({ id: eastId, kind: 'hromada', parentId: raionId }),
  ];
  const shapes = {
    [oblastId]: outline,
    [raionId]: outline,
    [westId]: rectangle(0, 1),
    [eastId]: rectangle(1, 2),
  };
  return {
    places: [...places, ...(more.places ?? [])],
    shapes: new Map(Object.entries({ ...shapes, ...more.shapes })),
  };
}
