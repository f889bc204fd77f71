import { createRoute, z } from '@hono/zod-openapi';
import type { Filter } from '../contract/filter.ts';
import { type StandardFile, standardFiles, standards } from '../contract/standard-names.ts';
import { lossesSchema } from '../contract/standards.ts';
import { bytesOf } from './export.ts';
import { nearParameter, nearReader } from './near.ts';
import { filterOf, filterParameters, refuseUnknown } from './parameters.ts';
import { createRouter, type Deps, failures, ok } from './router.ts';

const query = filterParameters.extend({
  near: nearParameter
    .optional()
    .describe('Only projects that lie, or may lie, in this piece of land.'),
});

const exportQuery = query.extend({
  lang: z
    .enum(['uk', 'en'])
    .default('uk')
    .openapi({ description: 'Of what the file says of itself.' }),
});

const file = <Path extends string>(path: Path, name: StandardFile, summary: string) =>
  createRoute({
    method: 'get',
    path,
    summary,
    request: { query: exportQuery },
    responses: {
      200: {
        description: 'The file, with its licence, credits and data version inside',
        content: { [standardFiles[name].type]: { schema: z.string() } },
      },
      ...failures,
    },
  });

const routes = {
  iati: file('/api/export.iati', 'iati', 'What a filter selects, as activities of IATI 2.03'),
  iatiOrg: file(
    '/api/export.iati-org',
    'iati-org',
    'Its money by year, as an organisation file of IATI 2.03',
  ),
  oc4ids: file(
    '/api/export.oc4ids',
    'oc4ids',
    'What a filter selects, as a project package of OC4IDS 0.9.5',
  ),
  dream: file('/api/export.dream', 'dream', 'What a filter selects, as projects of DREAM'),
};

const losses = createRoute({
  method: 'get',
  path: '/api/losses',
  summary: 'What a standard cannot hold of what a filter selects, project by project',
  request: { query: query.extend({ standard: z.enum(standards).openapi({ example: 'iati' }) }) },
  responses: { 200: ok('Fields, and the projects that lose them', lossesSchema), ...failures },
});

/** Files in the standards of donors and of the state. What writes them is loaded with the first of them. */
export const standardRoutes = ({ db }: Deps) => {
  const land = nearReader(db);
  const selected = async (near: string, filter: Filter) => {
    const situated = await land(near);
    const { projectsNear } = await import('../queries/ask/ask.ts');
    return { near, ids: await projectsNear(db, situated, filter) };
  };
  const selectionOf = async (url: string) => {
    const filter = filterOf(url);
    await refuseUnknown(db, filter);
    const near = new URL(url).searchParams.get('near');
    return { filter, only: near === null ? null : await selected(near, filter) };
  };
  const answer = async (url: string, name: StandardFile, language: 'uk' | 'en') => {
    const selection = await selectionOf(url);
    const { standardExport } = await import('../exchange/standards/export.ts');
    const chunks = await standardExport(db, name, selection, language, url);
    return new Response(bytesOf(chunks), {
      headers: {
        'content-type': standardFiles[name].type,
        'content-disposition': `attachment; filename="${standardFiles[name].name}"`,
        'cache-control': 'no-cache',
      },
    });
  };
  return createRouter()
    .openapi(routes.iati, (c) => answer(c.req.url, 'iati', c.req.valid('query').lang))
    .openapi(routes.iatiOrg, (c) => answer(c.req.url, 'iati-org', c.req.valid('query').lang))
    .openapi(routes.oc4ids, (c) => answer(c.req.url, 'oc4ids', c.req.valid('query').lang))
    .openapi(routes.dream, (c) => answer(c.req.url, 'dream', c.req.valid('query').lang))
    .openapi(losses, async (c) => {
      const selection = await selectionOf(c.req.url);
      const { lossReport } = await import('../exchange/standards/loss-report.ts');
      return c.json(await lossReport(db, c.req.valid('query').standard, selection), 200);
    });
};
