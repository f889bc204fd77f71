import type { Queryable, Queryables } from '../collections/queryable.ts';
import type { Collection, GeometryKind } from '../collections.ts';
import { geometryName } from '../cql/check.ts';
import type { Asked } from '../request.ts';
import { isSortable } from './order.ts';

const jsonTypes: Record<Queryable['type'], { type: string; format?: string; items?: object }> = {
  text: { type: 'string' },
  integer: { type: 'integer' },
  number: { type: 'number' },
  boolean: { type: 'boolean' },
  date: { type: 'string', format: 'date' },
  list: { type: 'array', items: { type: 'string' } },
};

const geometryFormats: Record<Exclude<GeometryKind, 'none'>, string> = {
  Point: 'geometry-point',
  MultiPoint: 'geometry-multipoint',
  MultiLineString: 'geometry-multilinestring',
  MultiPolygon: 'geometry-multipolygon',
  Geometry: 'geometry-any',
};

/** The JSON Schema of one property. */
export const propertySchema = ({ type, values, title }: Queryable, { language }: Asked) => ({
  title: title[language],
  ...jsonTypes[type],
  ...(values && (type === 'list' ? { items: { type: 'string', enum: values } } : { enum: values })),
});

const propertySchemas = (queryables: Queryables, asked: Asked) =>
  Object.fromEntries(
    Object.entries(queryables).map(([name, one]) => [name, propertySchema(one, asked)]),
  );

type Properties = Record<string, { title?: string; type?: string; format?: string }>;

const schemaOf = ({ url }: Asked, title: string, properties: Properties) => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: url.origin + url.pathname,
  type: 'object',
  title,
  properties,
  additionalProperties: false,
});

/** What a filter may ask for (OGC API – Features, Part 3). */
export function queryablesDocument(asked: Asked, { title, queryables, geometry }: Collection) {
  const place = geometry !== 'none' && {
    [geometryName]: {
      format: geometryFormats[geometry],
      'x-ogc-role': 'primary-geometry',
    },
  };
  const properties = { ...place, ...propertySchemas(queryables, asked) };
  return schemaOf(asked, title[asked.language], properties);
}

/** What features can be sorted by. */
export const sortablesDocument = (asked: Asked, { title, queryables }: Collection) =>
  schemaOf(
    asked,
    title[asked.language],
    propertySchemas(
      Object.fromEntries(Object.entries(queryables).filter(([, one]) => isSortable(one))),
      asked,
    ),
  );
