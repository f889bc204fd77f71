import { funderOf, isItemCode, projectOf } from './codes.ts';
import type { Filter } from './filter.ts';
import { readNear } from './near.ts';
import type { View } from './view.ts';

/** What a view names and may be gone: codes of items, ids of the rest. */
export interface ViewReferences {
  items: string[];
  places: string[];
  organisations: string[];
  projects: string[];
}

type Named = Pick<View, 'filter' | 'against' | 'select' | 'near'>;

/** All that a view names, each once. */
export function viewReferences({ filter, against, select, near }: Named): ViewReferences {
  const filters: readonly Filter[] = against === null ? [filter] : [filter, against];
  const selected = selectionOf(select);
  const land = near === null ? null : readNear(near);
  return {
    items: once([...filters.flatMap(({ item }) => item), selected.item]),
    places: once([
      ...filters.flatMap(({ place }) => place),
      selected.place,
      land?.kind === 'place' ? land.id : null,
    ]),
    organisations: once([...filters.flatMap(({ funder }) => funder), selected.organisation]),
    projects: once([selected.project]),
  };
}

function selectionOf(select: string | null) {
  const none = { item: null, place: null, organisation: null, project: null };
  if (select === null) return none;
  if (isItemCode(select)) return { ...none, item: select };
  const [project, organisation] = [projectOf(select), funderOf(select)];
  return project === null && organisation === null
    ? { ...none, place: select }
    : { ...none, project, organisation };
}

const once = (ids: readonly (string | null)[]): string[] => [
  ...new Set(ids.filter((id) => id !== null)),
];
