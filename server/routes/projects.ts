import { createRoute, z } from '@hono/zod-openapi';
import { organisationKinds } from '@stratlas/seeds/project';
import { placeIdPattern } from '../contract/filter.ts';
import { exchangeRateSchema } from '../contract/money.ts';
import {
  type ProjectDetail,
  type ProjectPage,
  projectDetailSchema,
  projectPageSchema,
} from '../contract/projects.ts';
import { notFound } from '../errors.ts';
import { exchangeRates } from '../queries/convert.ts';
import { organisations } from '../queries/organisations.ts';
import { projectDetailText, projectPage } from '../queries/projects.ts';
import { jsonText } from './json-text.ts';
import { filterOf, filterParameters, noParameters, refuseUnknown } from './parameters.ts';
import { createRouter, type Deps, failures, ok } from './router.ts';

const list = createRoute({
  method: 'get',
  path: '/api/projects',
  summary: 'The published projects that a filter selects, page by page',
  request: {
    query: filterParameters.extend({
      limit: z.coerce.number().int().min(1).max(1000).default(100),
      cursor: z
        .string()
        .regex(placeIdPattern, 'expected the nextCursor of the page before')
        .optional(),
      shown: z
        .enum(['map', 'shelf'])
        .optional()
        .describe('Only those that the map shows, or only those that it cannot.'),
    }),
  },
  responses: { 200: ok('In the order of their ids', projectPageSchema), ...failures },
});

const one = createRoute({
  method: 'get',
  path: '/api/projects/{id}',
  middleware: noParameters,
  summary: 'A published project with all of its form',
  request: { params: z.object({ id: z.string().openapi({ example: 'dfrr-2021-001' }) }) },
  responses: { 200: ok('The project', projectDetailSchema), ...failures },
});

const organisationSchema = z
  .object({
    id: z.string(),
    nameUk: z.string(),
    nameEn: z.string(),
    kind: z.enum(organisationKinds),
  })
  .openapi('Organisation');

const organisationList = createRoute({
  method: 'get',
  path: '/api/organisations',
  middleware: noParameters,
  summary: 'Who pays for projects, answers for them or does the work',
  responses: {
    200: ok('By their Ukrainian names', z.object({ items: z.array(organisationSchema) })),
    400: failures[400],
  },
});

const rateList = createRoute({
  method: 'get',
  path: '/api/exchange-rates',
  middleware: noParameters,
  summary: 'The yearly rates by which figures are converted, with their source',
  responses: {
    200: ok('By currency and year', z.object({ items: z.array(exchangeRateSchema) })),
    400: failures[400],
  },
});

/** What of the register everybody may read. */
export const projectRoutes = ({ db }: Deps) =>
  createRouter()
    .openapi(list, async (c) => {
      const filter = filterOf(c.req.url);
      await refuseUnknown(db, filter);
      return jsonText<ProjectPage>(c, await projectPage(db, filter, c.req.valid('query')));
    })
    .openapi(one, async (c) => {
      const { id } = c.req.valid('param');
      const detail = await projectDetailText(db, id);
      if (detail === undefined) throw notFound('project', id);
      return jsonText<ProjectDetail>(c, detail);
    })
    .openapi(organisationList, async (c) => c.json({ items: await organisations(db) }, 200))
    .openapi(rateList, async (c) => c.json({ items: await exchangeRates(db) }, 200));
