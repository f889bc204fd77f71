import type { ProjectRecord } from '@stratlas/seeds/project';
import type { Feature, Geometry } from 'geojson';
import { goalOf, lineage } from '../../contract/codes.ts';
import type { FilterableProject } from '../../contract/matches.ts';
import type { PublicPlace } from './precision.ts';

/** A list as a map's expression can search it: every value between commas. */
const listed = (values: readonly string[]): string => `,${[...new Set(values)].join(',')},`;

/**
 * A location as the map gets it. Its properties are those of the whole project, flat, so that an
 * expression over one location says whether the filter selects the project.
 * @returns null where there is nothing to draw
 */
export function locationFeature(
  id: string,
  record: ProjectRecord,
  place: PublicPlace,
  seen: FilterableProject,
): Feature | null {
  const geometry = geometryOf(place);
  if (geometry === null) return null;
  const { titleUk, titleEn, status } = record;
  const { placeId, precision } = place;
  return {
    type: 'Feature',
    geometry,
    properties: {
      id,
      titleUk,
      titleEn,
      status,
      goal: mainGoal(record),
      placeId,
      precision,
      ...searchable(seen),
    },
  };
}

function geometryOf({ geometry, lon, lat }: PublicPlace): Geometry | null {
  if (geometry !== null) return geometry;
  return lon === null || lat === null ? null : { type: 'Point', coordinates: [lon, lat] };
}

/** The goal of the largest share, of equal ones the first; empty where no task is known. */
export function mainGoal({ items }: Pick<ProjectRecord, 'items'>): string {
  const shares = new Map<string, number>();
  for (const { code, share } of items) {
    shares.set(goalOf(code), (shares.get(goalOf(code)) ?? 0) + share);
  }
  return [...shares].sort(([, a], [, b]) => b - a)[0]?.[0] ?? '';
}

/** Years that are not known are left out: an expression asks whether they are there. */
const searchable = ({ funding, startYear, endYear, ...seen }: FilterableProject) => ({
  scope: seen.scope,
  codes: listed(seen.codes.flatMap(lineage)),
  placeIds: listed(seen.placeIds),
  kinds: listed(seen.kinds),
  funders: listed(funding.map(({ funder }) => funder)),
  sources: listed(funding.map(({ sourceClass }) => sourceClass)),
  ...(startYear !== null && { startYear }),
  ...(endYear !== null && { endYear }),
  searchText: seen.searchText,
});
