import { type Filter, queryWords } from '@stratlas/server/contract';
import type { ExpressionSpecification } from 'maplibre-gl';

/** True when a list between commas holds one of the values. */
const holdsAny = (property: string, values: readonly string[]): ExpressionSpecification => [
  'any',
  ...values.map((value): ExpressionSpecification => ['in', `,${value},`, ['get', property]]),
];

const isAny = (property: string, values: readonly string[]): ExpressionSpecification => [
  'match',
  ['get', property],
  [...new Set(values)],
  true,
  false,
];

/** Years that are not known lie in no span. */
function inYears({ from, to }: Filter): ExpressionSpecification[] {
  const conditions: ExpressionSpecification[] = [];
  if (from !== null) {
    conditions.push(['has', 'endYear'], ['>=', ['get', 'endYear'], from]);
  }
  if (to !== null) {
    conditions.push(['has', 'startYear'], ['<=', ['get', 'startYear'], to]);
  }
  return conditions;
}

/** The filter's reader on the map for projects: a condition on the properties of a location. */
export function projectExpression(filter: Filter): ExpressionSpecification {
  const conditions = inYears(filter);
  if (filter.item.length > 0) conditions.push(holdsAny('codes', filter.item));
  if (filter.place.length > 0) conditions.push(holdsAny('placeIds', filter.place));
  if (filter.kind.length > 0) conditions.push(holdsAny('kinds', filter.kind));
  if (filter.scope.length > 0) conditions.push(isAny('scope', filter.scope));
  if (filter.status.length > 0) conditions.push(isAny('status', filter.status));
  if (filter.funder.length > 0) conditions.push(holdsAny('funders', filter.funder));
  if (filter.source.length > 0) conditions.push(holdsAny('sources', filter.source));
  for (const word of queryWords(filter.q)) {
    conditions.push(['in', word, ['get', 'searchText']]);
  }
  return ['all', ...conditions];
}
