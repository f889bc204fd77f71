import type { Filter, FilterableProject } from '@stratlas/server/contract';
import { matchesProject } from '@stratlas/server/contract';
import type { Feature, FeatureCollection, Geometry, Point, Position } from 'geojson';

/** What `/api/map/projects.geojson` says of a project at each of its locations. */
export interface ProjectProperties {
  id: string;
  titleUk: string;
  titleEn: string;
  status: FilterableProject['status'];
  /** The goal of its largest share; empty where no task is known. */
  goal: string;
  placeId: string | null;
  scope: FilterableProject['scope'];
  /** Lists between commas: `,2,2.1,2.1.2,`. */
  codes: string;
  placeIds: string;
  kinds: string;
  funders: string;
  sources: string;
  startYear?: number;
  endYear?: number;
  searchText: string;
}

export type ProjectFeature = Feature<Geometry, ProjectProperties>;

/** A project at one of its locations, as the map clusters it. */
export interface SpotProperties {
  project: string;
  goal: string;
  placeId: string;
  nameUk: string;
  nameEn: string;
}

export type Spots = FeatureCollection<Point, SpotProperties>;

const listOf = (text: string): string[] => text.split(',').filter(Boolean);

function filterable(properties: ProjectProperties): FilterableProject {
  const { codes, placeIds, kinds, funders, sources, startYear, endYear, ...plain } = properties;
  return {
    ...plain,
    codes: listOf(codes),
    placeIds: listOf(placeIds),
    kinds: listOf(kinds) as FilterableProject['kinds'][number][],
    funding: [
      ...listOf(funders).map((funder) => ({ funder, sourceClass: null })),
      ...listOf(sources).map((sourceClass) => ({ funder: '', sourceClass })),
    ] as FilterableProject['funding'][number][],
    startYear: startYear ?? null,
    endYear: endYear ?? null,
  };
}

/** The locations of the projects that a filter selects, each as one point. */
export const spotsOf = (features: readonly ProjectFeature[], filter: Filter): Spots => ({
  type: 'FeatureCollection',
  features: features
    .filter(({ properties }) => matchesProject(filterable(properties), filter))
    .map(({ geometry, properties: { id, goal, placeId, titleUk, titleEn } }) => ({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: middleOf(geometry) },
      properties: {
        project: id,
        goal,
        placeId: placeId ?? '',
        nameUk: titleUk,
        nameEn: titleEn === '' ? titleUk : titleEn,
      },
    })),
});

/** What was drawn of projects beside points. */
export const shapesOf = (features: readonly ProjectFeature[]): FeatureCollection => ({
  type: 'FeatureCollection',
  features: features.filter(({ geometry }) => geometry.type !== 'Point'),
});

/** A drawn line or area is clustered at its middle vertex. */
function middleOf(geometry: Geometry): Position {
  switch (geometry.type) {
    case 'Point':
      return geometry.coordinates;
    case 'LineString':
      return middle(geometry.coordinates);
    case 'Polygon':
      return middle(geometry.coordinates[0] ?? []);
    default:
      return [0, 0];
  }
}

const middle = (positions: readonly Position[]): Position =>
  positions[Math.floor(positions.length / 2)] ?? [0, 0];
