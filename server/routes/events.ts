import { createRoute, z } from '@hono/zod-openapi';
import { errorSchema } from '../contract/responses.ts';
import { noParameters } from './parameters.ts';
import { createRouter, type Deps, failures } from './router.ts';

const headers = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-store',
  // Proxies that collect an answer before they pass it on are asked not to.
  'x-accel-buffering': 'no',
};

const route = createRoute({
  method: 'get',
  path: '/api/events',
  middleware: noParameters,
  summary: 'Says when the data have changed, as server-sent events: first the version of now',
  responses: {
    200: {
      description: 'Events `data` with `{"dataVersion"}`; ask `/api/changes` what has changed',
      content: { 'text/event-stream': { schema: z.string() } },
    },
    400: failures[400],
    503: {
      description: 'So many listen already that there is no room',
      content: { 'application/json': { schema: errorSchema } },
    },
  },
});

const full = {
  error: { code: 'too_many_listeners', message: 'Too many listen. Ask again later.' },
};

export const eventRoutes = ({ listeners }: Deps) =>
  createRouter().openapi(route, async (c) => {
    // Who asks for the headers alone never reads, and would never leave.
    if (c.req.method === 'HEAD') return c.body(null, 200, headers);
    const events = await listeners.listen();
    if (events === null) return c.json(full, 503, { 'retry-after': '60' });
    return c.body(events, 200, headers);
  });
