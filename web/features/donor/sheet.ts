import type { ProjectAnswer, SummaryResponse } from '@stratlas/server/contract';

/** So many projects fit on the page with the rest. */
export const rowsOnSheet = 12;

/** Why sums are not counted, each reason once. */
export const sheetReasons = (leftOut: SummaryResponse['leftOut']) => [
  ...new Set(leftOut.map(({ reason }) => reason)),
];

/** The titles of the sources of some projects, each once, the commonest first. */
export function sourcesOf(projects: readonly Pick<ProjectAnswer, 'source'>[]): string[] {
  const counts = new Map<string, number>();
  for (const { source } of projects) {
    if (source) counts.set(source.title, (counts.get(source.title) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a).map(([title]) => title);
}
