import type { Expression, ExpressionBuilder, SqlBool } from 'kysely';
import type { Filter } from '../contract/filter.ts';
import { queryWords } from '../contract/matches.ts';
import type { Schema } from '../db/schema.ts';
import { containing } from './containing.ts';
import { codesUnder, placesOfKind, placesWithin } from './within.ts';

type ProjectBuilder = ExpressionBuilder<Schema, 'project'>;
type Condition = Expression<SqlBool>;

const withItems = (eb: ProjectBuilder, codes: string[]): Condition =>
  eb(
    'project.id',
    'in',
    eb
      .selectFrom('projectItem')
      .select('projectItem.projectId')
      .where('projectItem.code', 'in', codesUnder(codes)),
  );

const atPlaces = (
  eb: ProjectBuilder,
  places: ReturnType<typeof placesWithin> | ReturnType<typeof placesOfKind>,
): Condition =>
  eb(
    'project.id',
    'in',
    eb
      .selectFrom('projectPlace')
      .select('projectPlace.projectId')
      .where('projectPlace.placeId', 'in', places),
  );

const paid = (
  eb: ProjectBuilder,
  by: 'fundingPart.funder' | 'fundingPart.sourceClass',
  payers: string[],
): Condition =>
  eb(
    'project.id',
    'in',
    eb.selectFrom('fundingPart').select('fundingPart.projectId').where(by, 'in', payers),
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

/**
 * The filter's reader in SQL for projects: a condition on `project`. The lists of ids are made once
 * for a query; asking for each project anew whether it has such an item took ten times as long.
 */
export function projectCondition(eb: ProjectBuilder, filter: Filter): Condition {
  const conditions = wholeProject(eb, filter);
  if (filter.item.length > 0) conditions.push(withItems(eb, filter.item));
  if (filter.place.length > 0) conditions.push(atPlaces(eb, placesWithin(filter.place)));
  if (filter.kind.length > 0) conditions.push(atPlaces(eb, placesOfKind(filter.kind)));
  if (filter.funder.length > 0) conditions.push(paid(eb, 'fundingPart.funder', filter.funder));
  if (filter.source.length > 0) conditions.push(paid(eb, 'fundingPart.sourceClass', filter.source));
  return eb.and(conditions);
}
