import type { Words } from '../../contract/code-words.ts';
import type { Collection } from '../collections.ts';
import { type Link, ogcRel, types } from '../links.ts';
import type { Asked } from '../request.ts';
import { tileMatrixSetId } from './web-mercator-quad.ts';

export const mvt = 'application/vnd.mapbox-vector-tile';
export const tileJsonType = 'application/vnd.mapbox.tile+json';

type Named = Pick<Collection, 'id'>;

/** Addresses, under the one where the API begins. */
const tilesetsAt = (root: string, { id }: Named): string => `${root}/collections/${id}/tiles`;
const tilesetAt = (root: string, collection: Named): string =>
  `${tilesetsAt(root, collection)}/${tileMatrixSetId}`;
export const tileJsonAt = (root: string, collection: Named): string =>
  `${tilesetAt(root, collection)}?f=tilejson`;
/** With `{z}`, `{y}` and `{x}`: the row stands before the column. */
export const tilesAt = (root: string, collection: Named): string =>
  `${tilesetAt(root, collection)}/{z}/{y}/{x}`;
const schemesAt = (root: string): string => `${root}/tileMatrixSets`;

const titles = {
  tiles: { uk: 'Векторні тайли', en: 'Vector tiles' },
  tileset: { uk: 'Набір тайлів', en: 'The tileset' },
  tileJson: { uk: 'Набір тайлів як TileJSON', en: 'The tileset as TileJSON' },
  scheme: { uk: 'Як тайли ділять світ', en: 'How the tiles divide the world' },
  tile: { uk: 'Тайл', en: 'A tile' },
  collection: { uk: 'Колекція', en: 'The collection' },
} satisfies Record<string, Words>;

const link =
  (type: string, rel: string, name: keyof typeof titles) =>
  ({ language }: Asked, href: string): Link => ({ href, rel, type, title: titles[name][language] });

const tilesetsLink = link(types.json, ogcRel('tilesets-vector'), 'tiles');
const tilesetLink = link(types.json, 'self', 'tileset');
const tileJsonLink = link(tileJsonType, 'alternate', 'tileJson');
const schemesLink = link(types.json, ogcRel('tiling-schemes'), 'scheme');
const schemeLink = link(types.json, ogcRel('tiling-scheme'), 'scheme');
const tileLink = link(mvt, 'item', 'tile');
const collectionLink = link(types.json, 'collection', 'collection');

/** From a collection to its tiles. */
export const toTiles = (asked: Asked, collection: Named): Link =>
  tilesetsLink(asked, tilesetsAt(asked.root, collection));

export const toTileset = (asked: Asked, collection: Named): Link =>
  tilesetLink(asked, tilesetAt(asked.root, collection));

export const toTileJson = (asked: Asked, collection: Named): Link =>
  tileJsonLink(asked, tileJsonAt(asked.root, collection));

/** From the landing page to all tile matrix sets. */
export const toSchemes = (asked: Asked): Link => schemesLink(asked, schemesAt(asked.root));

/** To the one that the tiles follow. */
export const toScheme = (asked: Asked): Link =>
  schemeLink(asked, `${schemesAt(asked.root)}/${tileMatrixSetId}`);

export const toCollection = (asked: Asked, { id }: Named): Link =>
  collectionLink(asked, `${asked.root}/collections/${id}`);

/** A pattern: a client puts its tile in. */
export const toTile = (asked: Asked, collection: Named): Link & { templated: true } => ({
  ...tileLink(asked, `${tilesetAt(asked.root, collection)}/{tileMatrix}/{tileRow}/{tileCol}`),
  templated: true,
});
