import type { Expression, ExpressionBuilder, SqlBool } from 'kysely';
import type { Filter } from '../contract/filter.ts';
import { queryWords } from '../contract/matches.ts';
import type { Schema } from '../db/schema.ts';
import { containing } from './containing.ts';

type ProjectBuilder = ExpressionBuilder<Schema, 'project'>;
type Condition = Expression<SqlBool>;

const withItems = (eb: ProjectBuilder, codes: string[]): Condition =>
  eb.exists(
    eb
      .selectFrom('projectItem')
      .innerJoin('itemLineage', 'itemLineage.code', 'projectItem.code')
      .select('projectItem.projectId')
      .whereRef('projectItem.projectId', '=', 'project.id')
      .where('itemLineage.ancestorCode', 'in', codes),
  );

const atPlaces = (eb: ProjectBuilder, placeIds: string[]): Condition =>
  eb.exists(
    eb
      .selectFrom('projectPlace')
      .innerJoin('placeLineage', 'placeLineage.placeId', 'projectPlace.placeId')
      .select('projectPlace.projectId')
      .whereRef('projectPlace.projectId', '=', 'project.id')
      .where('placeLineage.ancestorId', 'in', placeIds),
  );

const atKinds = (eb: ProjectBuilder, kinds: Filter['kind']): Condition =>
  eb.exists(
    eb
      .selectFrom('projectPlace')
      .innerJoin('place', 'place.id', 'projectPlace.placeId')
      .select('projectPlace.projectId')
      .whereRef('projectPlace.projectId', '=', 'project.id')
      .where('place.kind', 'in', kinds),
  );

const paid = (
  eb: ProjectBuilder,
  by: 'fundingPart.funder' | 'fundingPart.sourceClass',
  payers: string[],
): Condition =>
  eb.exists(
    eb
      .selectFrom('fundingPart')
      .select('fundingPart.projectId')
      .whereRef('fundingPart.projectId', '=', 'project.id')
      .where(by, 'in', payers),
  );

/** What only the project as a whole can answer: its status, scope, years and words. */
export function wholeProject(eb: ProjectBuilder, filter: Filter): Condition[] {
  const conditions: Condition[] = [];
  if (filter.status.length > 0) conditions.push(eb('project.status', 'in', filter.status));
  if (filter.scope.length > 0) conditions.push(eb('project.scope', 'in', filter.scope));
  if (filter.from !== null) conditions.push(eb('project.endYear', '>=', filter.from));
  if (filter.to !== null) conditions.push(eb('project.startYear', '<=', filter.to));
  for (const word of queryWords(filter.q)) {
    conditions.push(containing(eb.ref('project.searchText'), word));
  }
  return conditions;
}

/** The filter's reader in SQL for projects: a condition on `project`. */
export function projectCondition(eb: ProjectBuilder, filter: Filter): Condition {
  const conditions = wholeProject(eb, filter);
  if (filter.item.length > 0) conditions.push(withItems(eb, filter.item));
  if (filter.place.length > 0) conditions.push(atPlaces(eb, filter.place));
  if (filter.kind.length > 0) conditions.push(atKinds(eb, filter.kind));
  if (filter.funder.length > 0) conditions.push(paid(eb, 'fundingPart.funder', filter.funder));
  if (filter.source.length > 0) conditions.push(paid(eb, 'fundingPart.sourceClass', filter.source));
  return eb.and(conditions);
}
