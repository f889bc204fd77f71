import type { Queryables } from '../collections/queryable.ts';
import { crsList } from '../crs-list.ts';
import { isSortable } from '../items/order.ts';
import { propertySchema } from '../items/schema.ts';
import type { Asked } from '../request.ts';

/** A parameter of the query string, as OpenAPI describes it. */
export interface Parameter {
  name: string;
  in: 'query' | 'path';
  required: boolean;
  description: string;
  schema: object;
  style?: 'form';
  explode?: false;
}

const query = (
  name: string,
  description: string,
  schema: object = { type: 'string' },
): Parameter => ({
  name,
  in: 'query',
  required: false,
  description,
  schema,
});

export const path = (name: string, description: string): Parameter => ({
  name,
  in: 'path',
  required: true,
  description,
  schema: { type: 'string' },
});

/** What every resource takes. */
export const common: readonly Parameter[] = [
  query('f', 'The form of the answer, before what Accept says.', {
    type: 'string',
    enum: ['json', 'html'],
  }),
  query('lang', 'The language of the answer, before what Accept-Language says.', {
    type: 'string',
    enum: ['uk', 'en'],
  }),
];

const crsSchema = { type: 'string', format: 'uri', enum: crsList, default: crsList[0] };
export const crsParameter = query('crs', 'The coordinate system of the answer.', crsSchema);

const numbers = {
  type: 'array',
  oneOf: [
    { minItems: 4, maxItems: 4 },
    { minItems: 6, maxItems: 6 },
  ],
  items: { type: 'number' },
};

const listed = (one: Parameter): Parameter => ({ ...one, style: 'form', explode: false });

/** What items take beside the properties of their collection. */
export const itemsParameters: readonly Parameter[] = [
  query('limit', 'So many features in a page; more than the maximum is taken for it.', {
    type: 'integer',
    minimum: 1,
    maximum: 1000,
    default: 100,
  }),
  listed(query('bbox', 'A box that the features meet, in the axes of bbox-crs.', numbers)),
  query('bbox-crs', 'The coordinate system of bbox.', crsSchema),
  query('datetime', 'A day, a time, or two with a slash of which one may be `..`.'),
  crsParameter,
  query('filter', 'A condition in CQL2; the queryables of the collection tell of what.'),
  query('filter-lang', 'The encoding of filter.', {
    type: 'string',
    enum: ['cql2-text', 'cql2-json'],
    default: 'cql2-text',
  }),
  query('filter-crs', 'The coordinate system of the geometries in filter.', crsSchema),
  query('cursor', 'Of the link to the next page.'),
];

/** What the items of one collection take beside that. */
export const ownParameters = (queryables: Queryables, asked: Asked): Parameter[] => {
  const sortable = Object.keys(queryables).filter((name) =>
    Object.entries(queryables).some(([one, queryable]) => one === name && isSortable(queryable)),
  );
  const sorting = query('sortby', 'Properties, each after - where the greatest comes first.', {
    type: 'array',
    items: { type: 'string', enum: sortable.flatMap((name) => [name, `-${name}`]) },
  });
  const properties = Object.entries(queryables).map(([name, one]) =>
    query(name, one.title[asked.language], propertySchema(one, asked)),
  );
  return [...(sortable.length > 0 ? [listed(sorting)] : []), ...properties];
};
