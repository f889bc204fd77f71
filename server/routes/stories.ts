import { createRoute, z } from '@hono/zod-openapi';
import { storyAnswerSchema, storyEntrySchema } from '../contract/stories.ts';
import { stories, storyById } from '../queries/stories.ts';
import { noParameters } from './parameters.ts';
import { createRouter, type Deps, failures, ok } from './router.ts';

const list = createRoute({
  method: 'get',
  path: '/api/stories',
  middleware: noParameters,
  summary: 'The published stories',
  responses: { 200: ok('The sources’ own first', z.array(storyEntrySchema)), 400: failures[400] },
});

const one = createRoute({
  method: 'get',
  path: '/api/stories/{id}',
  middleware: noParameters,
  summary: 'A published story with all of its steps',
  request: {
    params: z.object({ id: z.string().openapi({ example: 'strategy-in-12-minutes' }) }),
  },
  responses: { 200: ok('The story', storyAnswerSchema), ...failures },
});

export const storyRoutes = ({ db }: Deps) =>
  createRouter()
    .openapi(list, async (c) => c.json(await stories(db), 200))
    .openapi(one, async (c) => c.json(await storyById(db, c.req.valid('param').id), 200));
