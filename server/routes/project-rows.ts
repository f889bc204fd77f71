import { createRoute, z } from '@hono/zod-openapi';
import { currencies } from '@stratlas/seeds/project';
import { projectRowsSchema, rowPositionSchema } from '../contract/project-rows.ts';
import { writeFilter } from '../contract/query-string.ts';
import { readRowOrder, rowSorts, usualOrder, writeRowOrder } from '../contract/row-order.ts';
import { languages } from '../contract/view.ts';
import { badParameter } from '../errors.ts';
import { KeptOrders } from '../queries/kept-orders.ts';
import { conversionTo } from '../queries/money.ts';
import { rowsOf } from '../queries/project-rows.ts';
import { orderedIds, type RowQuery } from '../queries/row-order.ts';
import { dataVersion } from '../register/history/counter.ts';
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
export function projectRowRoutes({ db }: Deps) {
  const kept = new KeptOrders();
  const idsOf = async (query: RowQuery): Promise<readonly string[]> => {
    await refuseUnknown(db, query.filter);
    const { filter, order, language } = query;
    const key = [writeFilter(filter), writeRowOrder(order), language].join(' ');
    return kept.get(await dataVersion(db), key, () => orderedIds(db, query));
  };
  return createRouter()
    .openapi(page, async (c) => {
      const { offset, limit, in: to, sort, lang } = c.req.valid('query');
      const query = rowQuery(c.req.url, sort, lang);
      const ids = await idsOf(query);
      const shown = ids.slice(offset, offset + limit);
      const rows = await rowsOf(db, shown, query.filter, await conversionTo(db, to));
      return c.json({ total: ids.length, rows }, 200);
    })
    .openapi(one, async (c) => {
      const { sort, lang } = c.req.valid('query');
      const ids = await idsOf(rowQuery(c.req.url, sort, lang));
      const position = ids.indexOf(c.req.valid('param').id);
      return c.json({ position: position === -1 ? null : position }, 200);
    });
}

function rowQuery(url: string, sort: string | undefined, language: RowQuery['language']): RowQuery {
  const order = sort === undefined ? usualOrder : readRowOrder(sort);
  if (order === null) throw badParameter('sort', sort ?? '', `expected ${rowSorts.join(', ')}`);
  return { filter: filterOf(url), order, language };
}
