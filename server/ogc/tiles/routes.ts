import { Hono } from 'hono';
import type { Deps } from '../../routes/router.ts';
import { answer } from '../answer.ts';
import type { Collection } from '../collections.ts';
import { linkList } from '../html/parts.ts';
import { types } from '../links.ts';
import { dataOrigin } from '../origin.ts';
import { askedOf } from '../request.ts';
import { addressOf, refuseBeyond, refuseOtherSet } from './address.ts';
import { drawnCollection } from './drawn-collection.ts';
import { mvt, tileJsonType, toScheme, toTileJson } from './links.ts';
import { tileStore } from './tile-store.ts';
import { tileJsonOf, tileMatrixSets, tilesetOf, tilesetsOf } from './tileset.ts';
import { webMercatorQuad } from './web-mercator-quad.ts';

const tilesetsPath = '/ogc/collections/:id/tiles';
const tilesetPath = `${tilesetsPath}/:tileMatrixSetId` as const;

/** As a router knows it. */
export const ogcTilePath = `${tilesetPath}/:tileMatrix/:tileRow/:tileCol` as const;

/** OGC API – Tiles: vector tiles of each collection, and how they divide the world. */
export function ogcTileRoutes({ db, dataVersion, signIn }: Deps) {
  const indexOf = tileStore(db, dataVersion);
  return new Hono()
    .get('/ogc/tileMatrixSets', (c) => {
      const asked = askedOf(c, signIn.url);
      const json = tileMatrixSets(asked);
      const html = () => linkList([toScheme(asked)]);
      return answer(c, asked, { json, type: types.json, title: 'Tile matrix sets', html });
    })
    .get('/ogc/tileMatrixSets/:tileMatrixSetId', (c) => {
      askedOf(c, signIn.url);
      refuseOtherSet(c.req.param('tileMatrixSetId'));
      return c.json(webMercatorQuad());
    })
    .get(tilesetsPath, (c) => {
      const asked = askedOf(c, signIn.url);
      const collection = drawnCollection(c.req.param('id'));
      const json = tilesetsOf(asked, collection);
      const title = collection.title[asked.language];
      const html = () => linkList([toTileJson(asked, collection)]);
      return answer(c, asked, { json, type: types.json, title, html });
    })
    .get(tilesetPath, async (c) => {
      const asked = askedOf(c, signIn.url, [], ['tilejson']);
      const collection: Collection = drawnCollection(c.req.param('id'));
      refuseOtherSet(c.req.param('tileMatrixSetId'));
      const origin = await dataOrigin(db, asked.language);
      const index = await indexOf(collection);
      if (asked.form === 'tilejson') {
        const tileJson = JSON.stringify(tileJsonOf(asked, collection, origin, index));
        return c.body(tileJson, 200, { 'content-type': tileJsonType, 'cache-control': 'no-cache' });
      }
      const json = tilesetOf(asked, collection, origin, index);
      const html = () => linkList(json.links.filter(({ rel }) => rel !== 'item'));
      return answer(c, asked, { json, type: types.json, title: json.title, html });
    })
    .get(ogcTilePath, async (c) => {
      askedOf(c, signIn.url, [], ['mvt']);
      const collection = drawnCollection(c.req.param('id'));
      refuseOtherSet(c.req.param('tileMatrixSetId'));
      const address = addressOf(c);
      const index = await indexOf(collection);
      refuseBeyond(index, address);
      const tile = index.tile(collection.id, address);
      // Within the limits, but nothing there.
      return tile === null ? c.body(null, 204) : c.body(tile, 200, { 'content-type': mvt });
    });
}
