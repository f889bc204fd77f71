import type { Expression, ExpressionBuilder, SqlBool } from 'kysely';
import type { Filter } from '../contract/filter.ts';
import type { Schema } from '../db/schema.ts';
import { wholeProject } from './project-condition.ts';
import { codesUnder, placesOfKind, placesWithin } from './within.ts';

type PartBuilder = ExpressionBuilder<Schema, 'fundingPart'>;
type Condition = Expression<SqlBool>;

/** A sum whose year is not known is never counted, but is told among those that are left out. */
const inYears = (eb: PartBuilder, { from, to }: Filter): Condition[] => {
  const year = eb.ref('fundingPart.year');
  const unknown = eb('fundingPart.year', 'is', null);
  return [
    ...(from === null ? [] : [eb.or([unknown, eb(year, '>=', from)])]),
    ...(to === null ? [] : [eb.or([unknown, eb(year, '<=', to)])]),
  ];
};

/**
 * The parts of sums that a filter selects: of the projects that it selects only what lies in its
 * items, places, kinds and years and comes from its funders. So whatever way they are divided,
 * they add up to the same.
 */
export function partCondition(eb: PartBuilder, filter: Filter): Condition {
  const conditions = ownConditions(eb, filter);
  const whole = eb.selectFrom('project').select('project.id');
  const wanted = whole.where((project) => project.and(wholeProject(project, filter)));
  if (asksOfWhole(filter)) conditions.push(eb('fundingPart.projectId', 'in', wanted));
  return eb.and(conditions);
}

/** The same of projects that are known to be selected: what is asked of them as a whole is not asked again. */
export const partOfSelected = (eb: PartBuilder, filter: Filter): Condition =>
  eb.and(ownConditions(eb, filter));

function ownConditions(eb: PartBuilder, filter: Filter): Condition[] {
  const { item, place, kind, funder, source } = filter;
  const conditions = inYears(eb, filter);
  if (item.length > 0) conditions.push(eb('fundingPart.itemCode', 'in', codesUnder(item)));
  if (place.length > 0) conditions.push(eb('fundingPart.placeId', 'in', placesWithin(place)));
  if (kind.length > 0) conditions.push(eb('fundingPart.placeId', 'in', placesOfKind(kind)));
  if (funder.length > 0) conditions.push(eb('fundingPart.funder', 'in', funder));
  if (source.length > 0) conditions.push(eb('fundingPart.sourceClass', 'in', source));
  return conditions;
}

const asksOfWhole = ({ status, scope, from, to, q }: Filter): boolean =>
  status.length > 0 || scope.length > 0 || from !== null || to !== null || q.trim() !== '';
