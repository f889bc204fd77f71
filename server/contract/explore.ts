/** The words of what divides, measures and cuts out the figures of a view. */

/** Units of the oblast that figures are told by. */
export const unitKinds = ['raion', 'hromada'] as const;
export type UnitKind = (typeof unitKinds)[number];

/** What is told of each: projects, money, money for each inhabitant, share of tasks with a project. */
export const measures = ['count', 'sum', 'per-head', 'coverage'] as const;
export type Measure = (typeof measures)[number];

/** The charts, one of which is shown at a time. */
export const chartIds = ['years', 'funders', 'flows', 'hromadas', 'deviation'] as const;
export type ChartId = (typeof chartIds)[number];

/** By what gaps are listed: tasks or places without a project, or records that lack something. */
export const gapLists = ['task', 'place', 'incomplete'] as const;
export type GapList = (typeof gapLists)[number];

/** Ids of columns, as the page's address holds them. */
export const columnPattern = /^[a-z][A-Za-z]{0,31}$/;

/** A column to sort by; with `-` in front from the last to the first. */
export const sortPattern = /^-?[a-z][A-Za-z]{0,31}$/;
