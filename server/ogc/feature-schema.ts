import { Hono } from 'hono';
import type { Deps } from '../routes/router.ts';
import type { Collection, GeometryKind } from './collections.ts';
import { propertySchema } from './items/schema.ts';
import { knownCollection } from './known-collection.ts';
import { type Link, types } from './links.ts';
import { type Asked, askedOf } from './request.ts';

/** From a collection to the schema of its features; GDAL looks for this very spelling. */
export const toSchema = ({ root, language }: Asked, { id }: Pick<Collection, 'id'>): Link => ({
  href: `${root}/collections/${id}/schema`,
  rel: 'describedBy',
  type: types.schema,
  title: language === 'uk' ? 'Схема об’єктів' : 'Schema of the features',
});

/**
 * The features of a collection as JSON Schema. Without it GDAL and QGIS guess types from the first
 * features, and cut a sum that is larger than what they saw there.
 */
function featureSchema(asked: Asked, { title, queryables, geometry }: Collection) {
  const properties = Object.entries(queryables).map(([name, one]) => {
    const schema = propertySchema(one, asked);
    return [name, isSum(name) ? { ...schema, type: 'number', multipleOf: 1 } : schema];
  });
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: asked.url.origin + asked.url.pathname,
    title: title[asked.language],
    type: 'object',
    required: ['type', 'id', 'geometry', 'properties'],
    properties: {
      type: { const: 'Feature' },
      id: { type: 'string' },
      geometry: geometrySchema(geometry),
      properties: { type: 'object', properties: Object.fromEntries(properties) },
    },
  };
}

/** GDAL takes what is called an integer for one of 32 bits: too small for money in hundredths. */
const isSum = (name: string): boolean => name.endsWith('Minor');

const geometrySchema = (kind: GeometryKind) =>
  kind === 'none' ? { type: 'null' } : { $ref: `https://geojson.org/schema/${kind}.json` };

export const ogcSchemaRoutes = ({ signIn }: Deps) =>
  new Hono().get('/ogc/collections/:id/schema', (c) => {
    const asked = askedOf(c, signIn.url);
    const collection = knownCollection(c.req.param('id'));
    return c.body(JSON.stringify(featureSchema(asked, collection)), 200, {
      'content-type': types.schema,
      'cache-control': 'no-cache',
    });
  });
