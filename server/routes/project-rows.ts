import { createRoute, z } from '@hono/zod-openapi';
import { currencies } from '@stratlas/seeds/project';
import { projectRowsSchema, rowPositionSchema } from '../contract/project-rows.ts';
import { readRowOrder, rowSorts, usualOrder } from '../contract/row-order.ts';
import { languages } from '../contract/view.ts';
import { badParameter } from '../errors.ts';
import { conversionTo } from '../queries/money.ts';
import { projectRows, type RowQuery, rowPosition } from '../queries/project-rows.ts';
import { filterOf, filterParameters, refuseUnknown } from './parameters.ts';
import { createRouter, type Deps, failures, ok } from './router.ts';

const order = filterParameters.extend({
  sort: z
    .string()
    .optional()
    .openapi({
      example: '-planned',
      description: `One of ${rowSorts.join(', ')}; \`-\` turns it.`,
    }),
  lang: z.enum(languages).default('uk').describe('Of the titles that are sorted.'),
});

const page = createRoute({
  method: 'get',
  path: '/api/project-rows',
  summary: 'The projects that a filter selects as rows of a table, sorted, from any row on',
  request: {
    query: order.extend({
      in: z.enum(currencies).optional(),
      offset: z.coerce.number().int().min(0).max(1_000_000_000).default(0),
      limit: z.coerce.number().int().min(1).max(500).default(100),
    }),
  },
  responses: {
    200: ok('The money of all rows adds up to that of the summary', projectRowsSchema),
    ...failures,
  },
});

const one = createRoute({
  method: 'get',
  path: '/api/project-rows/{id}',
  summary: 'Where a project stands among these rows',
  request: { params: z.object({ id: z.string() }), query: order },
  responses: { 200: ok('Its position', rowPositionSchema), ...failures },
});

/** The table of projects. */
export const projectRowRoutes = ({ db }: Deps) =>
  createRouter()
    .openapi(page, async (c) => {
      const { offset, limit, in: to, sort, lang } = c.req.valid('query');
      const query = rowQuery(c.req.url, sort, lang);
      await refuseUnknown(db, query.filter);
      const conversion = await conversionTo(db, to);
      return c.json(await projectRows(db, query, { offset, limit, conversion }), 200);
    })
    .openapi(one, async (c) => {
      const { sort, lang } = c.req.valid('query');
      const query = rowQuery(c.req.url, sort, lang);
      await refuseUnknown(db, query.filter);
      return c.json({ position: await rowPosition(db, query, c.req.valid('param').id) }, 200);
    });

function rowQuery(url: string, sort: string | undefined, language: RowQuery['language']): RowQuery {
  const order = sort === undefined ? usualOrder : readRowOrder(sort);
  if (order === null) throw badParameter('sort', sort ?? '', `expected ${rowSorts.join(', ')}`);
  return { filter: filterOf(url), order, language };
}
