import { sql } from 'kysely';

/** The years of a project as its first and its last day; null where a year is not known. */
export const periodColumns = [
  sql<string | null>`cast(${sql.ref('project.startYear')} as text) || '-01-01'`.as('startDate'),
  sql<string | null>`cast(${sql.ref('project.endYear')} as text) || '-12-31'`.as('endDate'),
] as const;

type Year = string | number | null | undefined;

/** The same in plain code. */
export const periodOf = (startYear: Year, endYear: Year) => ({
  startDate: typeof startYear === 'number' ? `${startYear}-01-01` : null,
  endDate: typeof endYear === 'number' ? `${endYear}-12-31` : null,
});
