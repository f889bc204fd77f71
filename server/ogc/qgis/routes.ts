import { Hono } from 'hono';
import type { Deps } from '../../routes/router.ts';
import { dataOrigin } from '../origin.ts';
import { askedOf } from '../request.ts';
import { qgz } from './link.ts';

/** A project of QGIS with all collections of this very server, made when it is asked for. */
export const ogcQgisRoutes = ({ db, signIn }: Deps) =>
  new Hono().get('/ogc/stratlas.qgz', async (c) => {
    const asked = askedOf(c, signIn.url);
    const [{ qgisProject }, { zipStream }, origin] = await Promise.all([
      import('./project.ts'),
      import('../../exchange/export/zip-stream.ts'),
      dataOrigin(db, asked.language),
    ]);
    const zip = zipStream();
    zip.file('stratlas.qgs').end(qgisProject(asked.root, asked.language, origin));
    zip.end();
    return c.body(Buffer.concat(zip.take()), 200, {
      'content-type': qgz,
      'content-disposition': 'attachment; filename="stratlas.qgz"',
      'cache-control': 'no-cache',
    });
  });
