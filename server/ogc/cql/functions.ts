/** Kinds of value that go together. */
export type Kind = 'text' | 'number' | 'boolean' | 'instant' | 'interval' | 'geometry' | 'list';

export const spatialFunctions = [
  's_intersects',
  's_disjoint',
  's_equals',
  's_touches',
  's_crosses',
  's_within',
  's_contains',
  's_overlaps',
] as const;
export type SpatialFunction = (typeof spatialFunctions)[number];

export const arrayFunctions = ['a_equals', 'a_contains', 'a_containedby', 'a_overlaps'] as const;
export type ArrayFunction = (typeof arrayFunctions)[number];

export const temporalFunctions = [
  't_after',
  't_before',
  't_contains',
  't_disjoint',
  't_during',
  't_equals',
  't_finishedby',
  't_finishes',
  't_intersects',
  't_meets',
  't_metby',
  't_overlappedby',
  't_overlaps',
  't_startedby',
  't_starts',
] as const;
export type TemporalFunction = (typeof temporalFunctions)[number];

export const foldings = ['casei', 'accenti'] as const;
export const arithmetic = ['+', '-', '*', '/', '%', 'div', '^'] as const;
export type Arithmetic = (typeof arithmetic)[number];
export const comparisons = ['=', '<>', '<', '>', '<=', '>='] as const;

/** All that is written as a function in the text. */
export const functions: readonly string[] = [
  ...spatialFunctions,
  ...temporalFunctions,
  ...arrayFunctions,
  ...foldings,
];

export const isOneOf = <Name extends string>(names: readonly Name[], name: string): name is Name =>
  names.some((one) => one === name);
