import type { TemporalFunction } from './functions.ts';

/** The first and the last moment of the left (`a`) and of the right (`b`). */
export type End = 'a0' | 'a1' | 'b0' | 'b1';
export type EndComparison = readonly [End, '<' | '<=' | '=', End];

/**
 * What each function says of the ends of both: one of the lines must hold, wholly. Both readers
 * go by this table.
 */
export const temporalLaws: Record<TemporalFunction, readonly (readonly EndComparison[])[]> = {
  t_after: [[['b1', '<', 'a0']]],
  t_before: [[['a1', '<', 'b0']]],
  t_contains: [
    [
      ['a0', '<', 'b0'],
      ['b1', '<', 'a1'],
    ],
  ],
  t_disjoint: [[['a1', '<', 'b0']], [['b1', '<', 'a0']]],
  t_during: [
    [
      ['b0', '<', 'a0'],
      ['a1', '<', 'b1'],
    ],
  ],
  t_equals: [
    [
      ['a0', '=', 'b0'],
      ['a1', '=', 'b1'],
    ],
  ],
  t_finishedby: [
    [
      ['a0', '<', 'b0'],
      ['a1', '=', 'b1'],
    ],
  ],
  t_finishes: [
    [
      ['b0', '<', 'a0'],
      ['a1', '=', 'b1'],
    ],
  ],
  t_intersects: [
    [
      ['a0', '<=', 'b1'],
      ['b0', '<=', 'a1'],
    ],
  ],
  t_meets: [[['a1', '=', 'b0']]],
  t_metby: [[['b1', '=', 'a0']]],
  t_overlappedby: [
    [
      ['b0', '<', 'a0'],
      ['a0', '<', 'b1'],
      ['b1', '<', 'a1'],
    ],
  ],
  t_overlaps: [
    [
      ['a0', '<', 'b0'],
      ['b0', '<', 'a1'],
      ['a1', '<', 'b1'],
    ],
  ],
  t_startedby: [
    [
      ['a0', '=', 'b0'],
      ['b1', '<', 'a1'],
    ],
  ],
  t_starts: [
    [
      ['a0', '=', 'b0'],
      ['a1', '<', 'b1'],
    ],
  ],
};
