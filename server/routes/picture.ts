import { createRoute, z } from '@hono/zod-openapi';
import { nearParameter, nearReader } from './near.ts';
import { filterOf, filterParameters, refuseUnknown } from './parameters.ts';
import { createRouter, type Deps, failures } from './router.ts';

const route = createRoute({
  method: 'get',
  path: '/api/picture.svg',
  summary: 'The oblast with a dot for each place of what a filter selects',
  request: {
    query: filterParameters.extend({
      of: z
        .enum(['projects', 'areas'])
        .default('projects')
        .openapi({ description: 'Projects, or areas of the strategy.' }),
      near: nearParameter
        .optional()
        .describe('Only projects that lie, or may lie, in this piece of land, and its outline.'),
    }),
  },
  responses: {
    200: { description: 'SVG', content: { 'image/svg+xml': { schema: z.string() } } },
    ...failures,
  },
});

/** For paper, and for readers without scripts. */
export const pictureRoutes = ({ db }: Deps) => {
  const land = nearReader(db);
  return createRouter().openapi(route, async (c) => {
    const filter = filterOf(c.req.url);
    await refuseUnknown(db, filter);
    const { picture } = await import('../embed/picture.ts');
    const { of, near } = c.req.valid('query');
    const svg = await picture(db, filter, of, near === undefined ? null : await land(near));
    return c.body(svg, 200, { 'content-type': 'image/svg+xml' });
  });
};
