import type { Filter } from '../contract/filter.ts';
import type { ProjectRow, ProjectRows } from '../contract/project-rows.ts';
import type { ProjectAnswer } from '../contract/projects.ts';
import type { RowOrder } from '../contract/row-order.ts';
import type { Language } from '../contract/view.ts';
import type { Database } from '../db/schema.ts';
import { type Conversion, moneyOf } from './money.ts';
import { partCondition } from './part-condition.ts';
import { projectCondition } from './project-condition.ts';
import { rowKey } from './row-order.ts';

export interface RowQuery {
  filter: Filter;
  order: RowOrder;
  /** In which language the titles stand that are sorted. */
  language: Language;
}

export interface RowPage {
  offset: number;
  limit: number;
  conversion: Conversion | null;
}

/**
 * Some of the rows of a filter's table, and how many there are. Of the money a row has only what
 * the filter selects, so that all rows add up to the summary.
 */
export async function projectRows(
  db: Database,
  query: RowQuery,
  { offset, limit, conversion }: RowPage,
): Promise<ProjectRows> {
  const [total, ordered] = await Promise.all([
    counted(db, query.filter).executeTakeFirstOrThrow(),
    orderedIds(db, query).limit(limit).offset(offset).execute(),
  ]);
  const ids = ordered.map(({ id }) => id);
  const rows = ids.length === 0 ? [] : await rowsOf(db, ids, query.filter, conversion);
  return { total: Number(total.projects), rows };
}

/** Where a project stands among the rows, from 0; null where the filter leaves it out. */
export async function rowPosition(
  db: Database,
  query: RowQuery,
  id: string,
): Promise<number | null> {
  const own = await selected(db, query.filter)
    .where('project.id', '=', id)
    .select((eb) => rowKey(eb, query.filter, query.order, query.language).as('key'))
    .executeTakeFirst();
  if (own === undefined) return null;
  const before = await counted(db, query.filter)
    .where((eb) => {
      const key = rowKey(eb, query.filter, query.order, query.language);
      return eb.or([
        eb(key, query.order.isDown ? '>' : '<', own.key),
        eb.and([eb(key, '=', own.key), eb('project.id', '<', id)]),
      ]);
    })
    .executeTakeFirstOrThrow();
  return Number(before.projects);
}

const selected = (db: Database, filter: Filter) =>
  db.selectFrom('project').where((eb) => projectCondition(eb, filter));

const counted = (db: Database, filter: Filter) =>
  selected(db, filter).select(({ fn }) => fn.countAll<number | string>().as('projects'));

export const orderedIds = (db: Database, { filter, order, language }: RowQuery) =>
  selected(db, filter)
    .select('project.id')
    .orderBy((eb) => rowKey(eb, filter, order, language), order.isDown ? 'desc' : 'asc')
    .orderBy('project.id');

/** The rows of these projects, in this order. */
async function rowsOf(
  db: Database,
  ids: readonly string[],
  filter: Filter,
  conversion: Conversion | null,
): Promise<ProjectRow[]> {
  const [projects, money] = await Promise.all([
    db
      .selectFrom('project')
      .select(['id', 'titleUk', 'titleEn', 'status', 'startYear', 'endYear', 'onMap', 'answer'])
      .where('id', 'in', ids)
      .execute(),
    moneyOfProjects(db, ids, filter).execute(),
  ]);
  const byId = new Map(projects.map((project) => [project.id, project]));
  const moneyById = Map.groupBy(money, ({ projectId }) => projectId);
  return ids.flatMap((id) => {
    const project = byId.get(id);
    if (project === undefined) return [];
    const { answer, onMap, ...told } = project;
    const sums = moneyOf(moneyById.get(id) ?? [], conversion);
    return [{ ...told, onMap: onMap === 1, ...listsOf(JSON.parse(answer)), money: sums }];
  });
}

const listsOf = ({ items, places, funding }: ProjectAnswer) => ({
  items: items.map(({ code }) => code),
  places: [...new Set(places.flatMap(({ placeId }) => placeId ?? []))],
  funders: [...new Set(funding.map(({ funder }) => funder))],
});

const moneyOfProjects = (db: Database, ids: readonly string[], filter: Filter) =>
  db
    .selectFrom('fundingPart')
    .select(['projectId', 'kind', 'currency', 'year'])
    .select(({ fn }) => fn.sum<number>('amountMinor').as('amountMinor'))
    .where('projectId', 'in', ids)
    .where('leftOut', 'is', null)
    .where((eb) => partCondition(eb, filter))
    .groupBy(['projectId', 'kind', 'currency', 'year']);
