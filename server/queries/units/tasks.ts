import { isWithin, lineage } from '../../contract/codes.ts';
import type { Filter } from '../../contract/filter.ts';
import type { Database } from '../../db/schema.ts';
import { type Concern, concernOfArea, type Gazetteer } from './concern.ts';

/** A task of the strategy and the concerns of its areas: about any of these units it speaks. */
export interface SpeakingTask {
  code: string;
  concerns: Concern[];
}

/** The tasks that a filter asks about: those it names, all under what it names, and those above. */
export async function tasksOf(
  db: Database,
  { item }: Filter,
  gazetteer: Gazetteer,
): Promise<SpeakingTask[]> {
  const [items, links] = await Promise.all([strategyRows(db).execute(), namedPlaces(db).execute()]);
  const named = Map.groupBy(links, ({ itemCode }) => itemCode);
  const areas = items.flatMap(({ code, scope }) => {
    const placeIds = (named.get(code) ?? []).map(({ placeId }) => placeId);
    return scope === null ? [] : [{ code, scope, placeIds }];
  });
  return items
    .filter(({ code, level }) => level === 'task' && isAsked(code, item))
    .map(({ code }) => ({
      code,
      concerns: areas
        .filter((area) => isWithin(area.code, code))
        .map((area) => concernOfArea(area, gazetteer)),
    }));
}

const isAsked = (task: string, wanted: readonly string[]): boolean =>
  wanted.length === 0 ||
  wanted.some((code) => isWithin(task, code) || lineage(code).includes(task));

const strategyRows = (db: Database) =>
  db
    .selectFrom('item')
    .select(['code', 'level', 'scope'])
    .where('level', 'in', ['task', 'area'])
    .orderBy('position');

const namedPlaces = (db: Database) =>
  db.selectFrom('link').select(['itemCode', 'placeId']).where('throughKind', 'is', null);
