import { createRoute, z } from '@hono/zod-openapi';
import { emptyFilter } from '../contract/filter.ts';
import { aboutExport } from '../exchange/export/about.ts';
import { createRouter, type Deps, failures, ok } from './router.ts';

const aboutSchema = z
  .object({
    title: z.string(),
    dataVersion: z.string(),
    dataDate: z.string().describe('ISO 8601: the last change of the register; empty without one.'),
    licence: z.string(),
    credits: z.array(z.string()),
    note: z.string(),
  })
  .openapi('About');

const route = createRoute({
  method: 'get',
  path: '/api/about',
  summary: 'How old the data are, whose they are and under which licences',
  request: { query: z.strictObject({ lang: z.enum(['uk', 'en']).default('uk') }) },
  responses: { 200: ok('As every exported file says it', aboutSchema), ...failures },
});

export const aboutRoutes = ({ db }: Deps) =>
  createRouter().openapi(route, async (c) => {
    const selection = { filter: emptyFilter, only: null };
    const { filter: _, ...about } = await aboutExport(db, selection, c.req.valid('query').lang);
    return c.json(about, 200);
  });
