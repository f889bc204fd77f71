import type { Filter } from '../../contract/filter.ts';

/** What is exported: the projects of a filter, all or those in a piece of land. */
export interface Selection {
  filter: Filter;
  /** The land as `near` names it, and the ids of its projects; null for all. */
  only: { near: string; ids: ReadonlySet<string> } | null;
}
