import { Hono } from 'hono';
import type { Deps } from '../routes/router.ts';
import { answer } from './answer.ts';
import { apiRoutes } from './api/routes.ts';
import { collectionDocument } from './collection-document.ts';
import { collections } from './collections.ts';
import { conformanceClasses } from './conformance.ts';
import { crsList } from './crs-list.ts';
import { extents } from './extent.ts';
import { ogcSchemaRoutes } from './feature-schema.ts';
import { collectionPage, collectionsPage, conformancePage, landingPage } from './html/resources.ts';
import { itemRoutes } from './items/routes.ts';
import { knownCollection } from './known-collection.ts';
import { landingDocument } from './landing.ts';
import { ownLinks, types } from './links.ts';
import { dataOrigin } from './origin.ts';
import { ogcQgisRoutes } from './qgis/routes.ts';
import { askedOf } from './request.ts';
import { ogcStyleRoutes } from './styles/routes.ts';
import { ogcTileRoutes } from './tiles/routes.ts';

/** OGC API under /ogc: what it is, and which collections there are. */
export function ogcRoutes(deps: Deps) {
  const { db, signIn } = deps;
  const extentOf = extents(deps);
  return new Hono()
    .route('/', apiRoutes(deps))
    .route('/', itemRoutes(deps))
    .route('/', ogcSchemaRoutes(deps))
    .route('/', ogcTileRoutes(deps))
    .route('/', ogcStyleRoutes(deps))
    .route('/', ogcQgisRoutes(deps))
    .on('GET', ['/ogc', '/ogc/'], async (c) => {
      const asked = askedOf(c, signIn.url);
      const origin = await dataOrigin(db, asked.language);
      const json = landingDocument(asked, origin);
      const html = () => landingPage(asked, json);
      return answer(c, asked, { json, type: types.json, title: json.title, html });
    })
    .get('/ogc/conformance', (c) => {
      const asked = askedOf(c, signIn.url);
      const json = { conformsTo: conformanceClasses, links: ownLinks(asked, types.json) };
      const title = asked.language === 'uk' ? 'Яким вимогам відповідає' : 'Conformance';
      return answer(c, asked, { json, type: types.json, title, html: () => conformancePage() });
    })
    .get('/ogc/collections', async (c) => {
      const asked = askedOf(c, signIn.url);
      const origin = await dataOrigin(db, asked.language);
      const all = collections.map(async (one) =>
        collectionDocument(asked, one, await extentOf(one), origin),
      );
      const json = {
        ...origin,
        links: ownLinks(asked, types.json),
        crs: crsList,
        collections: await Promise.all(all),
      };
      const title = asked.language === 'uk' ? 'Колекції' : 'Collections';
      const html = () => collectionsPage(asked, json.collections, origin);
      return answer(c, asked, { json, type: types.json, title, html });
    })
    .get('/ogc/collections/:id', async (c) => {
      const asked = askedOf(c, signIn.url);
      const collection = knownCollection(c.req.param('id'));
      const origin = await dataOrigin(db, asked.language);
      const plain = collectionDocument(asked, collection, await extentOf(collection), origin);
      const json = { ...plain, links: [...ownLinks(asked, types.json), ...plain.links] };
      const html = () => collectionPage(asked, collection, json, origin);
      return answer(c, asked, { json, type: types.json, title: json.title, html });
    });
}
