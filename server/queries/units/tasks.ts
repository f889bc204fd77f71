import type { Scope } from '@stratlas/seeds/strategy';
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
  const [items, links] = await Promise.all([
    strategyRows(db).execute(),
    linkedPlaces(db).execute(),
  ]);
  const linked = Map.groupBy(links, ({ itemCode }) => itemCode);
  const areas = items.flatMap(({ code, scope }) => {
    return scope === null ? [] : [{ code, scope, placeIds: placesOf(scope, linked.get(code)) }];
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

const linkedPlaces = (db: Database) =>
  db.selectFrom('link').select(['itemCode', 'placeId', 'throughKind']);

interface Linked {
  placeId: string;
  /** The kind of place that was meant; null for a place that was named. */
  throughKind: string | null;
}

/**
 * The places that an area keeps to. One that names an object as the first of its kind («power
 * plants, among them …») keeps to none; where land is described, kinds say what is done there.
 */
function placesOf(scope: Scope, links: readonly Linked[] = []): string[] {
  const named = links.filter(({ throughKind }) => throughKind === null);
  const isOfKind = scope === 'named_object' && named.length < links.length;
  return isOfKind ? [] : named.map(({ placeId }) => placeId);
}
