import { createRoute, z } from '@hono/zod-openapi';
import { currencies, fundingKinds } from '@stratlas/seeds/project';
import { filterParameters } from './parameters.ts';
import { failures, ok } from './router.ts';

/** Of which projects a map tells, and which of their money. */
export const signParameters = filterParameters.extend({
  paid: z.enum(fundingKinds).default('planned').describe('Which kind of money is told.'),
  in: z
    .enum(currencies)
    .default('UAH')
    .describe('The currency of the sums; what has no rate is not in them (`partial`).'),
});

const point = z
  .object({
    lon: z.number(),
    lat: z.number(),
    projects: z.int().describe('How many projects are here.'),
    sum: z.int().describe('Their money at this point within the filter, in minor units.'),
    converted: z.boolean().describe('Whether a part of the sum was in another currency.'),
    partial: z.boolean().describe('Whether a part has no rate and is not in the sum.'),
  })
  .openapi('MapPoint');

export const pointsRoute = createRoute({
  method: 'get',
  path: '/api/map/points',
  summary: 'Every point with projects that a filter selects, and their money there',
  request: { query: signParameters },
  responses: {
    200: ok('The sums add up to what the summary has on the map', z.array(point)),
    ...failures,
  },
});
