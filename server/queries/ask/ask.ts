import type { AskResponse } from '../../contract/ask.ts';
import type { Filter } from '../../contract/filter.ts';
import { writeNear } from '../../contract/near.ts';
import type { Database } from '../../db/schema.ts';
import type { Conversion } from '../money.ts';
import { projectCondition } from '../project-condition.ts';
import { areasIn } from './land-areas.ts';
import { landParts, leftOutIn, listedProjects, moneyIn } from './land-money.ts';
import { placesByKind, populationIn } from './land-places.ts';
import { locationsIn, projectsIn } from './land-projects.ts';
import { nearestOfEach } from './nearest.ts';
import type { Situated } from './situated.ts';

/**
 * What of a filter lies in a piece of land: projects and their money by shares, areas of the
 * strategy, places, people, and of each kind of object the nearest.
 */
export async function ask(
  db: Database,
  { near, land, places, found, lying }: Situated,
  filter: Filter,
  conversion: Conversion | null,
): Promise<AskResponse> {
  const locations = await locationsIn(db, filter, found, lying);
  const rows = await landParts(db, filter, locations);
  const projects = projectsIn(locations);
  const count = (wanted: string) => [...projects.values()].filter((how) => how === wanted).length;
  const { areas, unplaced } = await areasIn(db, filter, found);
  return {
    near: writeNear(near),
    land: { ...land.shape },
    areaKm2: land.areaKm2,
    lengthKm: land.lengthKm,
    inside: { projects: count('inside'), money: moneyIn(rows, 'inside', conversion) },
    partly: { projects: count('partly'), money: moneyIn(rows, 'partly', conversion) },
    unplaced: { projects: await oblastWide(db, filter), areas: unplaced },
    projects: await listedProjects(db, projects, rows, conversion),
    leftOutCount: await leftOutIn(db, filter, locations),
    areas,
    places: placesByKind(places, found),
    population: populationIn(places, found),
    nearest: nearestOfEach(places, land.core, near.kind === 'place' ? near.id : null),
  };
}

/** Ids of the filter's projects that lie in a piece of land or may lie in it. */
export async function projectsNear(
  db: Database,
  { found, lying }: Situated,
  filter: Filter,
): Promise<ReadonlySet<string>> {
  return new Set(projectsIn(await locationsIn(db, filter, found, lying)).keys());
}

/** Projects of which no place narrower than the oblast may be told. */
async function oblastWide(db: Database, filter: Filter): Promise<number> {
  const { projects } = await db
    .selectFrom('project')
    .select(({ fn }) => fn.countAll<number | string>().as('projects'))
    .where((eb) => projectCondition(eb, filter))
    .where('scope', '=', 'oblast_wide')
    .executeTakeFirstOrThrow();
  return Number(projects);
}
