import { badParameter } from '../../errors.ts';
import type { Collection } from '../collections.ts';
import { checked, geometryName } from '../cql/check.ts';
import { inCrs84 } from '../cql/in-crs84.ts';
import { maxLength } from '../cql/limits.ts';
import { CqlProblem } from '../cql/problem.ts';
import { readJson } from '../cql/read-json.ts';
import { readText } from '../cql/read-text.ts';
import { call, type Node } from '../cql/tree.ts';
import { transformOf } from '../crs.ts';
import { crs84 } from '../crs-list.ts';
import { boxFilter } from './box-parameter.ts';
import { readCursor } from './cursor.ts';
import { timeFilter } from './datetime-parameter.ts';
import type { Position } from './keyset.ts';
import { readOrder, type SortKey } from './order.ts';
import { propertyFilters } from './property-parameters.ts';

/** What a request for items asks for. */
export interface ItemQuery {
  /** Null for everything. */
  filter: Node | null;
  order: readonly SortKey[];
  limit: number;
  after: Position | null;
}

const limits = { usual: 100, most: 1000 };

/** The parameters that items take beside the names of properties. */
export const itemParameters = [
  'bbox',
  'bbox-crs',
  'crs',
  'cursor',
  'datetime',
  'filter',
  'filter-crs',
  'filter-lang',
  'limit',
  'sortby',
] as const;

/** @throws ApiError 400 naming the parameter that cannot be read */
export async function readQuery(
  parameters: URLSearchParams,
  collection: Collection,
): Promise<ItemQuery> {
  const { queryables, geometry, time } = collection;
  const scope = { queryables, hasGeometry: geometry !== 'none' };
  const conditions = [
    await boxFilter(parameters, scope.hasGeometry),
    timeFilter(parameters.get('datetime'), time),
    ...propertyFilters(parameters, queryables),
    await cqlFilter(parameters),
  ].filter((one) => one !== null);
  const order = readOrder(parameters.get('sortby'), queryables);
  return {
    filter: joined(
      conditions.map((one) => naming(parameters, one.parameter, () => checked(one.node, scope))),
    ),
    order,
    limit: limitOf(parameters.get('limit')),
    after: readCursor(parameters.get('cursor'), order),
  };
}

/** A condition, and the parameter that asks for it. */
export interface Asked {
  parameter: string;
  node: Node;
}

function joined([first, ...others]: readonly Node[]): Node | null {
  if (first === undefined) return null;
  return others.length === 0 ? first : call(geometryName, 'and', first, ...others);
}

function limitOf(text: string | null): number {
  if (text === null) return limits.usual;
  const limit = /^\d{1,9}$/.test(text) ? Number(text) : 0;
  if (limit < 1) throw badParameter('limit', text, 'expected a whole number from 1');
  return Math.min(limit, limits.most);
}

async function cqlFilter(parameters: URLSearchParams): Promise<Asked | null> {
  const language = parameters.get('filter-lang') ?? 'cql2-text';
  if (language !== 'cql2-text' && language !== 'cql2-json') {
    throw badParameter('filter-lang', language, 'expected cql2-text or cql2-json');
  }
  const transform = await transformOf(parameters.get('filter-crs') ?? crs84, 'filter-crs');
  const filter = parameters.get('filter');
  if (filter === null) return null;
  if (filter.length > maxLength) {
    throw badParameter(
      'filter',
      `${filter.slice(0, 40)}…`,
      `expected at most ${maxLength} characters`,
    );
  }
  const read = language === 'cql2-text' ? readText : readJson;
  const node = naming(parameters, 'filter', () => inCrs84(read(filter), transform));
  return { parameter: 'filter', node };
}

/** @throws ApiError 400 for what the filter's readers cannot make out, with its place */
function naming<Result>(
  parameters: URLSearchParams,
  parameter: string,
  read: () => Result,
): Result {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof CqlProblem)) throw error;
    throw badParameter(parameter, parameters.get(parameter) ?? '', error.message);
  }
}
