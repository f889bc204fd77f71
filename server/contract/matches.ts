import { foldName } from '@stratlas/geodata/names/fold';
import type { PlaceKind } from '@stratlas/geodata/place';
import type { ProjectStatus, SourceClass } from '@stratlas/seeds/project';
import type { Scope } from '@stratlas/seeds/strategy';
import { isWithin } from './codes.ts';
import type { Filter } from './filter.ts';

/** What a filter looks at: an area of the strategy with all that is linked to it. */
export interface Filterable {
  code: string;
  scope: Scope;
  /** The linked places and every unit that holds one of them. */
  placeIds: readonly string[];
  kinds: readonly PlaceKind[];
  /** Its texts in both languages, folded by `foldName`. */
  searchText: string;
}

const anyOrNone = <T>(wanted: readonly T[], holds: (value: T) => boolean): boolean =>
  wanted.length === 0 || wanted.some(holds);

/**
 * The words of a query as every reader compares them: folded, in order, without empty ones.
 * Control characters part words: a database ends a text at the first NUL.
 */
export const queryWords = (q: string): string[] =>
  foldName(q.replaceAll(/\p{Cc}/gu, ' '))
    .split(' ')
    .filter(Boolean);

/** A published project as the filter looks at it. */
export interface FilterableProject extends Omit<Filterable, 'code'> {
  /** Codes of its tasks and areas. */
  codes: readonly string[];
  status: ProjectStatus;
  funding: readonly { funder: string; sourceClass: SourceClass; year: number | null }[];
  /** Of its period and its sums together. */
  startYear: number | null;
  endYear: number | null;
}

/** Years that are not known lie in no span. */
function isInYears({ startYear, endYear }: FilterableProject, { from, to }: Filter): boolean {
  if (from === null && to === null) return true;
  const first = startYear ?? endYear;
  const last = endYear ?? startYear;
  if (first === null || last === null) return false;
  return (to === null || first <= to) && (from === null || last >= from);
}

/** The filter's reader in plain code, for projects. */
export function matchesProject(record: FilterableProject, filter: Filter): boolean {
  const { codes, funding, ...rest } = record;
  return (
    anyOrNone(filter.item, (code) => codes.some((own) => isWithin(own, code))) &&
    matches({ ...rest, code: '' }, { ...filter, item: [] }) &&
    anyOrNone(filter.status, (status) => record.status === status) &&
    anyOrNone(filter.funder, (id) => funding.some(({ funder }) => funder === id)) &&
    anyOrNone(filter.source, (wanted) =>
      funding.some(({ sourceClass }) => sourceClass === wanted),
    ) &&
    isInYears(record, filter)
  );
}

/** The filter's reader in plain code, for areas: what only projects have asks nothing of them. */
export function matches(record: Filterable, filter: Filter): boolean {
  return (
    anyOrNone(filter.item, (code) => isWithin(record.code, code)) &&
    anyOrNone(filter.place, (id) => record.placeIds.includes(id)) &&
    anyOrNone(filter.kind, (kind) => record.kinds.includes(kind)) &&
    anyOrNone(filter.scope, (scope) => record.scope === scope) &&
    queryWords(filter.q).every((word) => record.searchText.includes(word))
  );
}
