import type { NotNull } from 'kysely';
import type { Filter } from '../contract/filter.ts';
import type { ProjectPlaceTable } from '../db/register-tables.ts';
import type { Database } from '../db/schema.ts';
import { projectCondition } from './project-condition.ts';

export interface PageQuery {
  limit: number;
  /** Id of the last project of the page before; undefined for the first page. */
  cursor?: string | undefined;
  /** Only those that the map shows, or only those that it cannot. */
  shown?: 'map' | 'shelf' | undefined;
}

/**
 * A page of the projects that a filter selects, in the order of their ids, as the JSON of a
 * `ProjectPage`: what was written when each was published is only joined, never parsed.
 */
export async function projectPage(db: Database, filter: Filter, page: PageQuery): Promise<string> {
  const rows = await projectRows(db, filter, page).execute();
  const shown = rows.slice(0, page.limit);
  const nextCursor = rows.length > page.limit ? (shown.at(-1)?.id ?? null) : null;
  const items = shown.map(({ answer }) => answer).join(',');
  return `{"items":[${items}],"nextCursor":${JSON.stringify(nextCursor)}}`;
}

/** One more than the page holds, to know whether there is another. */
export const projectRows = (db: Database, filter: Filter, { limit, cursor, shown }: PageQuery) =>
  db
    .selectFrom('project')
    .select(['id', 'answer'])
    .where((eb) => projectCondition(eb, filter))
    .$if(cursor !== undefined, (query) => query.where('id', '>', cursor ?? ''))
    .$if(shown !== undefined, (query) => query.where('onMap', '=', Number(shown === 'map')))
    .orderBy('id')
    .limit(limit + 1);

/** The JSON of a published project as a `ProjectDetail`; undefined when there is none. */
export async function projectDetailText(db: Database, id: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('project')
    .select('detail')
    .where('id', '=', id)
    .executeTakeFirst();
  return row?.detail;
}

/** So many locations at a time: a few hundred kilobytes. */
const chunk = 500;

/** Every location on the map, as the JSON of a GeoJSON FeatureCollection, piece by piece. */
export async function* projectFeatures(db: Database): AsyncGenerator<string> {
  yield '{"type":"FeatureCollection","features":[';
  let comma = '';
  for await (const rows of drawnLocations(db)) {
    yield comma + rows.map(({ feature }) => feature).join(',');
    comma = ',';
  }
  yield ']}';
}

/** The rows of all locations on the map, by project and position, some hundred at a time. */
export async function* drawnLocations(db: Database) {
  let after: Location = { projectId: '', position: 0 };
  for (;;) {
    const rows = await locationsAfter(db, after).execute();
    const last = rows.at(-1);
    if (last !== undefined) yield rows;
    if (last === undefined || rows.length < chunk) return;
    after = last;
  }
}

type Location = Pick<ProjectPlaceTable, 'projectId' | 'position'>;

const locationsAfter = (db: Database, { projectId, position }: Location) =>
  db
    .selectFrom('projectPlace')
    .select(['projectId', 'position', 'placeId', 'lon', 'lat', 'feature'])
    .where('feature', 'is not', null)
    .$narrowType<{ feature: NotNull; lon: NotNull; lat: NotNull }>()
    // Says twice where to go on: the first lets the index find it.
    .where('projectId', '>=', projectId)
    .where((eb) => eb.or([eb('projectId', '>', projectId), eb('position', '>', position)]))
    .orderBy('projectId')
    .orderBy('position')
    .limit(chunk);
