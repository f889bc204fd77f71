import { types } from '../links.ts';
import { qgz } from '../qgis/link.ts';
import { styleFormatNames, styleFormats } from '../styles/formats.ts';
import { mvt, tileJsonType } from '../tiles/links.ts';
import { type Parameter, path } from './parameters.ts';

const form = (forms: readonly string[]): Parameter => ({
  name: 'f',
  in: 'query',
  required: false,
  description: 'The form of the answer.',
  schema: { type: 'string', enum: forms },
});

const language: Parameter = {
  name: 'lang',
  in: 'query',
  required: false,
  description: 'The language of titles.',
  schema: { type: 'string', enum: ['uk', 'en'] },
};

interface Described {
  /** OGC API – Tiles finds its operations by the ends of these. */
  operationId: string;
  media: readonly string[];
  forms: readonly string[];
  of?: readonly Parameter[];
}

const get = (summary: string, { operationId, media, forms, of = [] }: Described) => ({
  get: {
    operationId,
    summary,
    parameters: [...of, form(forms), language],
    responses: {
      '200': {
        description: summary,
        content: Object.fromEntries(media.map((type) => [type, { schema: {} }])),
      },
      '400': { description: 'A parameter is wrong; the message names it.' },
      '404': { description: 'There is no such thing; the message says which.' },
    },
  },
});

const collection = path('collectionId', 'The id of a collection.');
const set = path('tileMatrixSetId', 'WebMercatorQuad.');
const tile = [
  path('tileMatrix', 'The zoom.'),
  path('tileRow', 'The row, from the north.'),
  path('tileCol', 'The column, from the west.'),
];
const pages = { media: [types.json, types.html], forms: ['json', 'html'] };

/** The addresses of tiles, styles and schemas, in OpenAPI. */
export const tilePaths = () => ({
  '/tileMatrixSets': get('The tile matrix sets', {
    operationId: 'getTileMatrixSetsList',
    ...pages,
  }),
  '/tileMatrixSets/{tileMatrixSetId}': get('How the tiles divide the world', {
    operationId: 'getTileMatrixSet',
    media: [types.json],
    forms: ['json'],
    of: [set],
  }),
  '/collections/{collectionId}/tiles': get('The tilesets of a collection', {
    operationId: 'collection.vector.getTileSetsList',
    ...pages,
    of: [collection],
  }),
  '/collections/{collectionId}/tiles/{tileMatrixSetId}': get('A tileset', {
    operationId: 'collection.vector.getTileSet',
    media: [types.json, types.html, tileJsonType],
    forms: ['json', 'html', 'tilejson'],
    of: [collection, set],
  }),
  '/collections/{collectionId}/tiles/{tileMatrixSetId}/{tileMatrix}/{tileRow}/{tileCol}': get(
    'A vector tile; 204 where nothing lies in it',
    {
      operationId: 'collection.vector.getTile',
      media: [mvt],
      forms: ['mvt'],
      of: [collection, set, ...tile],
    },
  ),
  '/collections/{collectionId}/styles': get('The styles of a collection', {
    operationId: 'getStyles',
    ...pages,
    of: [collection],
  }),
  '/collections/{collectionId}/styles/{styleId}': get('A style', {
    operationId: 'getStyle',
    media: styleFormatNames.map((name) => styleFormats[name].type),
    forms: styleFormatNames,
    of: [collection, path('styleId', 'atlas.')],
  }),
  '/collections/{collectionId}/schema': get('The schema of the features of a collection', {
    operationId: 'getSchema',
    media: [types.schema],
    forms: ['json'],
    of: [collection],
  }),
  '/stratlas.qgz': get('A project of QGIS with all collections', {
    operationId: 'getQgisProject',
    media: [qgz],
    forms: ['json'],
  }),
});
