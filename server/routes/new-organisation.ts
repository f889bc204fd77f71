import { createRoute, z } from '@hono/zod-openapi';
import { organisationKinds } from '@stratlas/seeds/project';
import { organisationId } from '../register/organisations.ts';
import { editorGuards, json, refused } from './record-requests.ts';
import { createRouter, type Deps, failures, ok } from './router.ts';

const name = z.string().trim().max(300);
const answer = z.object({ id: z.string() });

const add = createRoute({
  method: 'post',
  path: '/api/organisations',
  summary: 'The organisation of a name: the one that bears it already, or a new one',
  request: json(
    z.strictObject({
      nameUk: name.min(1),
      nameEn: name.default(''),
      kind: z.enum(organisationKinds).default('other'),
    }),
  ),
  responses: {
    200: ok('It was known', answer),
    201: ok('It is new', answer),
    400: failures[400],
    ...refused,
  },
});

export const newOrganisationRoutes = (deps: Deps) => {
  const { bodyGuard } = editorGuards(deps);
  return createRouter().openapi({ ...add, middleware: bodyGuard }, async (c) => {
    const { id, isNew } = await organisationId(deps.db, c.req.valid('json'));
    return c.json({ id }, isNew ? 201 : 200);
  });
};
