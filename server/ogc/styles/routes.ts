import { type Context, Hono } from 'hono';
import { notFound } from '../../errors.ts';
import type { Deps } from '../../routes/router.ts';
import { answer } from '../answer.ts';
import { linkList } from '../html/parts.ts';
import { ownLinks, types } from '../links.ts';
import { dataOrigin } from '../origin.ts';
import { askedOf } from '../request.ts';
import { drawnCollection } from '../tiles/drawn-collection.ts';
import { styleFormatNames, styleFormats } from './formats.ts';
import { styleId, toStylesheets } from './links.ts';
import { symbologyOf } from './symbology-of.ts';

/** Styles of each collection for MapLibre, QGIS and whatever reads SLD, in the atlas's colours. */
export function ogcStyleRoutes({ db, signIn }: Deps) {
  return new Hono()
    .get('/ogc/collections/:id/styles', (c) => {
      const asked = askedOf(c, signIn.url);
      const { collection } = symbolsOf(c);
      const title = collection.title[asked.language];
      const sheets = toStylesheets(asked, collection.id);
      const json = {
        default: styleId,
        styles: [{ id: styleId, title, links: sheets }],
        links: ownLinks(asked, types.json),
      };
      return answer(c, asked, { json, type: types.json, title, html: () => linkList(sheets) });
    })
    .get('/ogc/collections/:id/styles/:styleId', async (c) => {
      const asked = askedOf(c, signIn.url, [], styleFormatNames);
      const { symbology, collection } = symbolsOf(c);
      const wanted = c.req.param('styleId');
      if (wanted !== styleId) throw notFound('style', wanted);
      const name = styleFormatNames.find((one) => one === asked.form) ?? 'mbs';
      const { type, extension, write } = styleFormats[name];
      const origin = await dataOrigin(db, asked.language);
      return c.body(write({ asked, collection, symbology, origin }), 200, {
        'content-type': type,
        'content-disposition': `inline; filename="${collection.id}.${extension}"`,
        'content-language': asked.language,
        'cache-control': 'no-cache',
      });
    });
}

/** @throws ApiError 404 where there is no such collection, or nothing of it can be drawn */
function symbolsOf(c: Context) {
  const collection = drawnCollection(c.req.param('id') ?? '');
  return { collection, symbology: symbologyOf(collection) };
}
