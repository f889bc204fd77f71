import { collections } from '../collections.ts';
import { types } from '../links.ts';
import type { DataOrigin } from '../origin.ts';
import type { Asked } from '../request.ts';
import {
  common,
  crsParameter,
  itemsParameters,
  ownParameters,
  type Parameter,
  path,
} from './parameters.ts';
import { tilePaths } from './tile-paths.ts';

const problem = {
  description: 'A parameter is wrong, or there is no such thing; the message says which.',
  content: {
    [types.json]: {
      schema: {
        type: 'object',
        required: ['error'],
        properties: {
          error: {
            type: 'object',
            required: ['code', 'message'],
            properties: {
              code: { type: 'string' },
              message: { type: 'string' },
              details: { type: 'object' },
            },
          },
        },
      },
    },
  },
};

const get = (summary: string, json: string, parameters: readonly Parameter[] = []) => ({
  get: {
    summary,
    parameters: [...parameters, ...common],
    responses: {
      '200': {
        description: summary,
        content: {
          [json]: { schema: { type: 'object' } },
          [types.html]: { schema: { type: 'string' } },
        },
      },
      '400': problem,
      '404': problem,
    },
  },
});

const item = path('featureId', 'The id of the feature.');
const { json, geojson, schema } = types;

/** The addresses of the features, in OpenAPI. */
function featurePaths(asked: Asked) {
  const ofCollections = collections.flatMap(({ id, title, queryables }) => {
    const at = `/collections/${id}`;
    const name = title[asked.language];
    const parameters = [...itemsParameters, ...ownParameters(queryables, asked)];
    return [
      [at, get(name, json)],
      [`${at}/items`, get(`${name}: features`, geojson, parameters)],
      [`${at}/items/{featureId}`, get(`${name}: a feature`, geojson, [item, crsParameter])],
      [`${at}/queryables`, get(`${name}: what can be filtered by`, schema)],
      [`${at}/sortables`, get(`${name}: what can be sorted by`, schema)],
    ] as const;
  });
  return Object.fromEntries([
    ['/', get('Where everything begins', json)],
    ['/conformance', get('Which requirements are met', json)],
    ['/collections', get('All collections', json)],
    ['/api', get('This document', types.openapi)],
    ...ofCollections,
  ]);
}

/** OGC API of this server in OpenAPI 3.0. */
export const apiDocument = (asked: Asked, { licence, attribution }: DataOrigin) => ({
  openapi: '3.0.3',
  info: {
    title: 'Stratlas OGC API',
    version: '1',
    description: `${licence} ${attribution}`,
  },
  servers: [{ url: asked.root }],
  paths: { ...featurePaths(asked), ...tilePaths() },
});
