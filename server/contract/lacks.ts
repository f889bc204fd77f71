/**
 * What a published record lacks before it can be counted or shown where it belongs, the worst
 * first. What the official form would still want is told to its editor, by `problemsOf`.
 */
export const lacks = [
  'funding',
  'amount',
  'year',
  'place',
  'finer_place',
  'task',
  'confirmed_task',
  'period',
  'status',
] as const;
export type Lack = (typeof lacks)[number];
