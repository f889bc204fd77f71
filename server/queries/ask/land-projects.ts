import type { Geometry } from 'geojson';
import type { Within } from '../../contract/ask.ts';
import type { Filter } from '../../contract/filter.ts';
import type { Database } from '../../db/schema.ts';
import { projectCondition } from '../project-condition.ts';
import { placesOfKind, placesWithin } from '../within.ts';
import type { PlacesIn } from './land-places.ts';

/** A project at one of its places, as parts of its sums name it. */
export const locationKey = (projectId: string, placeId: string | null): string =>
  `${projectId} ${placeId ?? ''}`;

/** How the locations of projects lie in a piece of land, by `locationKey`. */
export type LocationsIn = ReadonlyMap<string, Within>;

/**
 * The locations of the filter's projects in a piece of land. A location is where it may be drawn:
 * its place, or what was drawn of it. Several at one place are inside only together.
 */
export async function locationsIn(
  db: Database,
  filter: Filter,
  places: PlacesIn,
  lying: (geometry: Geometry) => Within | null,
): Promise<LocationsIn> {
  const atPlaces = await placed(db, filter, [...places.keys()]).execute();
  const drawn = await drawnApart(db, filter).execute();
  const found = new Map<string, (Within | null)[]>();
  const say = (projectId: string, placeId: string, how: Within | null) => {
    const key = locationKey(projectId, placeId);
    found.set(key, [...(found.get(key) ?? []), how]);
  };
  for (const { projectId, placeId } of atPlaces) {
    say(projectId, placeId, places.get(placeId) ?? null);
  }
  for (const row of drawn) say(row.projectId, row.placeId, lying(geometryOf(row)));
  return new Map(
    [...found].flatMap(([key, hows]): [string, Within][] => {
      const how = together(hows);
      return how === null ? [] : [[key, how]];
    }),
  );
}

function together(hows: readonly (Within | null)[]): Within | null {
  if (hows.every((how) => how === null)) return null;
  return hows.every((how) => how === 'inside') ? 'inside' : 'partly';
}

const locations = (db: Database, filter: Filter) =>
  db
    .selectFrom('projectPlace')
    .leftJoin('place', 'place.id', 'projectPlace.placeId')
    .$if(filter.place.length > 0, (query) =>
      query.where('projectPlace.placeId', 'in', placesWithin(filter.place)),
    )
    .$if(filter.kind.length > 0, (query) =>
      query.where('projectPlace.placeId', 'in', placesOfKind(filter.kind)),
    )
    .where('projectPlace.projectId', 'in', (eb) =>
      eb
        .selectFrom('project')
        .select('project.id')
        .where((project) => projectCondition(project, filter)),
    );

/** Those of which no more is known than their place. */
const placed = (db: Database, filter: Filter, placeIds: string[]) =>
  locations(db, filter)
    .select(['projectPlace.projectId', 'projectPlace.placeId'])
    .distinct()
    .where('projectPlace.placeId', 'in', placeIds)
    .where((eb) =>
      eb.or([
        eb('projectPlace.lon', 'is', null),
        eb.and([
          eb('projectPlace.lon', '=', eb.ref('place.lon')),
          eb('projectPlace.lat', '=', eb.ref('place.lat')),
        ]),
      ]),
    );

/** Those with a point, line or area of their own. */
const drawnApart = (db: Database, filter: Filter) =>
  locations(db, filter)
    .select(['projectPlace.projectId', 'projectPlace.placeId', 'projectPlace.feature'])
    .select(['projectPlace.lon', 'projectPlace.lat'])
    .where('projectPlace.lon', 'is not', null)
    .where((eb) =>
      eb.or([
        eb('place.lon', 'is', null),
        eb('projectPlace.lon', '!=', eb.ref('place.lon')),
        eb('projectPlace.lat', '!=', eb.ref('place.lat')),
      ]),
    );

interface Drawn {
  feature: string | null;
  lon: number | null;
  lat: number | null;
}

/** One and the same location of a project has its feature once; its point is there each time. */
function geometryOf({ feature, lon, lat }: Drawn): Geometry {
  const known = feature === null ? null : (JSON.parse(feature).geometry as Geometry);
  return known ?? { type: 'Point', coordinates: [lon ?? 0, lat ?? 0] };
}

/** What is best known of each project: one location inside is enough. */
export function projectsIn(locations: LocationsIn): Map<string, Within> {
  const projects = new Map<string, Within>();
  for (const [key, how] of locations) {
    const id = key.slice(0, key.indexOf(' '));
    if (projects.get(id) !== 'inside') projects.set(id, how);
  }
  return projects;
}
