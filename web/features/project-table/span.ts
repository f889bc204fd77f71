import type { ProjectRow } from '@stratlas/server/contract';

/** `2019` or `2018–2021`: the years of a row; empty where none is known. */
export function spanOf({ startYear, endYear }: Pick<ProjectRow, 'startYear' | 'endYear'>): string {
  const years = [startYear, endYear].filter((year) => year !== null);
  return [...new Set(years)].join('–');
}
