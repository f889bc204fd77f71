import { maxTileZoom } from '../../spots/zooms.ts';
import type { QueryableType } from '../collections/queryable.ts';
import type { Collection } from '../collections.ts';
import { crs84 } from '../crs-list.ts';
import { ownLinks, types } from '../links.ts';
import type { DataOrigin } from '../origin.ts';
import type { Asked } from '../request.ts';
import { mvt, tilesAt, toCollection, toScheme, toTile, toTileJson, toTileset } from './links.ts';
import type { TileIndex } from './tile-index.ts';
import { type Box, tileMatrixSetUri, webMercator, webMercatorQuad } from './web-mercator-quad.ts';

const whatItIs = { dataType: 'vector', crs: webMercator, tileMatrixSetURI: tileMatrixSetUri };

/** The tilesets of a collection: there is one. */
export const tilesetsOf = (asked: Asked, collection: Collection) => ({
  links: [...ownLinks(asked, types.json), toCollection(asked, collection)],
  tilesets: [
    {
      title: collection.title[asked.language],
      ...whatItIs,
      links: [toTileset(asked, collection), toScheme(asked)],
    },
  ],
});

type Shape = Pick<TileIndex, 'box' | 'minZoom' | 'limits'>;

/** Tileset metadata (OGC 17-083r4). */
export function tilesetOf(
  asked: Asked,
  collection: Collection,
  { licence, attribution }: DataOrigin,
  { box, minZoom, limits }: Shape,
) {
  const { id, title, description } = collection;
  const named = { title: title[asked.language], description: description[asked.language] };
  return {
    ...named,
    license: licence,
    attribution,
    mediaTypes: [mvt],
    ...whatItIs,
    tileMatrixSetLimits: limits,
    ...(box && { boundingBox: boundingBox(box) }),
    layers: [
      {
        id,
        ...named,
        dataType: 'vector',
        minTileMatrix: String(minZoom),
        maxTileMatrix: String(maxTileZoom),
        propertiesSchema: { type: 'object', properties: attributesOf(asked, collection) },
        links: [toCollection(asked, collection)],
      },
    ],
    links: [
      ...ownLinks(asked, types.json),
      toTileJson(asked, collection),
      toScheme(asked),
      toTile(asked, collection),
    ],
  };
}

const boundingBox = ([west, south, east, north]: Box) => ({
  lowerLeft: [west, south],
  upperRight: [east, north],
  crs: crs84,
});

/** A tile holds neither days nor lists: they are texts there. */
const typesInTiles: Record<QueryableType, string> = {
  text: 'string',
  integer: 'integer',
  number: 'number',
  boolean: 'boolean',
  date: 'string',
  list: 'string',
};

const attributesOf = ({ language }: Asked, { queryables }: Collection) =>
  Object.fromEntries(
    Object.entries(queryables).map(([name, { title, type }]) => [
      name,
      { title: title[language], type: typesInTiles[type] },
    ]),
  );

/** TileJSON 3.0, for MapLibre and QGIS. */
export function tileJsonOf(
  asked: Asked,
  collection: Collection,
  { attribution }: DataOrigin,
  { box, minZoom }: Shape,
) {
  const fields = Object.entries(attributesOf(asked, collection));
  const description = collection.description[asked.language];
  const zooms = { minzoom: minZoom, maxzoom: maxTileZoom };
  return {
    tilejson: '3.0.0' as const,
    name: collection.title[asked.language],
    description,
    attribution,
    scheme: 'xyz',
    tiles: [tilesAt(asked.root, collection)],
    ...zooms,
    ...(box && { bounds: box, center: [...middleOf(box), Math.max(minZoom, 7)] }),
    vector_layers: [
      {
        id: collection.id,
        description,
        ...zooms,
        fields: Object.fromEntries(fields.map(([name, { title }]) => [name, title])),
      },
    ],
  };
}

const middleOf = ([west, south, east, north]: Box) => [(west + east) / 2, (south + north) / 2];

/** The tile matrix sets that tiles follow: one. */
export function tileMatrixSets(asked: Asked) {
  const { id, title, uri, crs } = webMercatorQuad();
  const links = [{ ...toScheme(asked), rel: 'self' }];
  return { tileMatrixSets: [{ id, title, uri, crs, links }], links: ownLinks(asked, types.json) };
}
