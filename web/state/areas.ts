import {
  type Filter,
  type Filterable,
  type ItemResponse,
  lineage,
  matches,
  type Scope,
  type StrategyResponse,
  searchTextOf,
} from '@stratlas/server/contract';

/** An area as the filter and the counts see it. */
export interface Area extends Filterable {
  /** False: no place of it can be drawn, so the shelf lists it. */
  onMap: boolean;
}

const areaOf = (item: ItemResponse): Area[] =>
  item.scope === null
    ? []
    : [
        {
          code: item.code,
          scope: item.scope,
          placeIds: item.placeIds,
          kinds: item.kinds,
          searchText: searchTextOf(item),
          onMap: item.areasOnMap > 0,
        },
      ];

/** The strategy's areas made ready for filtering; make it once per answer of the server. */
export const areasOf = (strategy: StrategyResponse): Area[] => strategy.items.flatMap(areaOf);

export const matchingAreas = (areas: readonly Area[], filter: Filter): Area[] =>
  areas.filter((area) => matches(area, filter));

/** How many of these areas each item of the tree holds; items that hold none are absent. */
export function countByItem(areas: readonly Area[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { code } of areas) {
    for (const ancestor of lineage(code)) counts.set(ancestor, (counts.get(ancestor) ?? 0) + 1);
  }
  return counts;
}

/** What a filter selects, split by where it is shown: `onMap` + `onShelf` = `total`, always. */
export interface Tally {
  total: number;
  onMap: number;
  onShelf: number;
  /** The shelf by scope, in order of their first area; its numbers add up to `onShelf`. */
  shelfByScope: Map<Scope, number>;
}

export function tally(areas: readonly Area[]): Tally {
  const shelf = areas.filter(({ onMap }) => !onMap);
  const shelfByScope = new Map<Scope, number>();
  for (const { scope } of shelf) shelfByScope.set(scope, (shelfByScope.get(scope) ?? 0) + 1);
  return {
    total: areas.length,
    onMap: areas.length - shelf.length,
    onShelf: shelf.length,
    shelfByScope,
  };
}
