import type { Filter } from '../contract/filter.ts';
import type { ProjectRow } from '../contract/project-rows.ts';
import type { ProjectAnswer } from '../contract/projects.ts';
import type { Database } from '../db/schema.ts';
import { type Conversion, moneyOf } from './money.ts';
import { partOfSelected } from './part-condition.ts';

/**
 * The rows of these projects, which the filter selects, in this order. Of the money a row has only what the filter selects, so
 * that all rows add up to the summary.
 */
export async function rowsOf(
  db: Database,
  ids: readonly string[],
  filter: Filter,
  conversion: Conversion | null,
): Promise<ProjectRow[]> {
  if (ids.length === 0) return [];
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
    .where((eb) => partOfSelected(eb, filter))
    .groupBy(['projectId', 'kind', 'currency', 'year']);
