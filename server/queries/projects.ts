import type { Filter } from '../contract/filter.ts';
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

/** Every location on the map, as the JSON of a GeoJSON FeatureCollection. */
export async function projectFeatures(db: Database): Promise<string> {
  const rows = await db
    .selectFrom('projectPlace')
    .select('feature')
    .where('feature', 'is not', null)
    .orderBy('projectId')
    .orderBy('position')
    .execute();
  const features = rows.map(({ feature }) => feature).join(',');
  return `{"type":"FeatureCollection","features":[${features}]}`;
}
