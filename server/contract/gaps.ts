import type { TerritoryState } from '@stratlas/geodata/territory';

/** Why there is no project of a task in a unit; the first that holds is told. */
export const gapReasons = ['not_applicable', 'not_reachable', 'no_data', 'no_project'] as const;
export type GapReason = (typeof gapReasons)[number];

/** What is known of a task in a unit in which no project of it is known. */
export interface Gap {
  /** Whether an area of the task speaks of the unit, or of no place in particular. */
  applies: boolean;
  /** The last known state of the unit's territory. */
  state: TerritoryState;
  /** Whether the task has projects that are located no finer than something that holds the unit. */
  mayBeHere: boolean;
}

/** The rule of empty cells, in its only place. */
export function gapReason({ applies, state, mayBeHere }: Gap): GapReason {
  if (!applies) return 'not_applicable';
  if (state === 'temporarily_occupied') return 'not_reachable';
  return mayBeHere ? 'no_data' : 'no_project';
}
