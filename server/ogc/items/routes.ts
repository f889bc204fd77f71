import { Hono } from 'hono';
import type { Deps } from '../../routes/router.ts';
import { answer } from '../answer.ts';
import { transformOf } from '../crs.ts';
import { crs84 } from '../crs-list.ts';
import { itemPage, itemsPage, schemaPage } from '../html/items.ts';
import { knownCollection } from '../known-collection.ts';
import { types } from '../links.ts';
import { dataOrigin } from '../origin.ts';
import { askedOf } from '../request.ts';
import { itemDocument, itemsDocument } from './documents.ts';
import { find } from './find.ts';
import { itemOf } from './item.ts';
import { itemParameters, readQuery } from './query.ts';
import { queryablesDocument, sortablesDocument } from './schema.ts';
import { readerOf } from './spatial-reader.ts';

/** The features of each collection, and what they can be filtered and sorted by. */
export const itemRoutes = ({ db, signIn }: Deps) =>
  new Hono()
    .get('/ogc/collections/:id/items', async (c) => {
      const collection = knownCollection(c.req.param('id'));
      const names = [...itemParameters, ...Object.keys(collection.queryables)];
      const asked = askedOf(c, signIn.url, names);
      const crs = asked.parameters.get('crs') ?? crs84;
      const transform = await transformOf(crs, 'crs');
      const query = await readQuery(asked.parameters, collection);
      const found = await find(db, collection, query, await readerOf(query.filter, asked));
      const origin = await dataOrigin(db, asked.language);
      const json = itemsDocument(asked, collection, query, found, transform, origin);
      c.header('content-crs', `<${crs}>`);
      const title = collection.title[asked.language];
      const html = () => itemsPage(asked, collection, json);
      return answer(c, asked, { json, type: types.geojson, title, html });
    })
    .get('/ogc/collections/:id/items/:item', async (c) => {
      const collection = knownCollection(c.req.param('id'));
      const asked = askedOf(c, signIn.url, ['crs']);
      const crs = asked.parameters.get('crs') ?? crs84;
      const transform = await transformOf(crs, 'crs');
      const feature = await itemOf(db, collection, c.req.param('item'));
      const origin = await dataOrigin(db, asked.language);
      const json = itemDocument(asked, collection, feature, transform, origin);
      c.header('content-crs', `<${crs}>`);
      const title = `${collection.title[asked.language]}: ${feature.id}`;
      const html = () => itemPage(asked, collection, json);
      return answer(c, asked, { json, type: types.geojson, title, html });
    })
    .get('/ogc/collections/:id/queryables', (c) => {
      const asked = askedOf(c, signIn.url);
      const json = queryablesDocument(asked, knownCollection(c.req.param('id')));
      const html = () => schemaPage(asked, json.title, json.properties);
      return answer(c, asked, { json, type: types.schema, title: json.title, html });
    })
    .get('/ogc/collections/:id/sortables', (c) => {
      const asked = askedOf(c, signIn.url);
      const json = sortablesDocument(asked, knownCollection(c.req.param('id')));
      const html = () => schemaPage(asked, json.title, json.properties);
      return answer(c, asked, { json, type: types.schema, title: json.title, html });
    });
