import { createRoute, z } from '@hono/zod-openapi';
import type { Env, MiddlewareHandler } from 'hono';
import { listedPersonSchema, newLinkSchema, peopleSchema } from '../contract/people.ts';
import { roles } from '../contract/roles.ts';
import { makeTimedInvitation, takeBackInvitation } from '../sign-in/invitations.ts';
import { changePerson, findPerson, listPeople, openInvitations } from '../sign-in/people.ts';
import { requireRole } from '../sign-in/require-role.ts';
import { limitBody, soundJson } from './json-body.ts';
import { createRouter, type Deps, failures, ok } from './router.ts';

const smallJson: [MiddlewareHandler<Env>, MiddlewareHandler<Env>] = [limitBody(4096), soundJson];

/** How long a link to set a new password holds. */
const resetDays = 1;

const byId = z.object({ id: z.string() });
const body = <Schema extends z.ZodType>(schema: Schema) => ({
  body: { required: true, content: { 'application/json': { schema } } },
});
const refused = {
  401: { ...failures[400], description: '`not_signed_in`' },
  403: { ...failures[400], description: '`not_allowed`' },
};

const list = createRoute({
  method: 'get',
  path: '/api/people',
  summary: 'All accounts and open invitations; for administrators, as all of these',
  responses: { 200: ok('People', peopleSchema), ...refused },
});

const change = createRoute({
  method: 'patch',
  path: '/api/people/{id}',
  summary: 'Changes a role, or takes or gives back an account; ends the person’s sessions',
  request: {
    params: byId,
    ...body(z.strictObject({ role: z.enum(roles).optional(), isActive: z.boolean().optional() })),
  },
  responses: {
    200: ok('The person', listedPersonSchema),
    ...refused,
    ...failures,
    409: { ...failures[400], description: '`last_administrator`' },
  },
});

const reset = createRoute({
  method: 'post',
  path: '/api/people/{id}/reset',
  summary: 'A one-time link with which the person sets a new password',
  request: { params: byId },
  responses: { 200: ok('The link’s token', newLinkSchema), ...refused, ...failures },
});

const invite = createRoute({
  method: 'post',
  path: '/api/invitations',
  summary: 'A one-time link with which somebody makes an account',
  request: body(z.strictObject({ role: z.enum(roles), days: z.int().min(1).max(30) })),
  responses: { 200: ok('The link’s token', newLinkSchema), ...refused, 400: failures[400] },
});

const takeBack = createRoute({
  method: 'delete',
  path: '/api/invitations/{id}',
  summary: 'Takes back an invitation that nobody has used',
  request: { params: byId },
  responses: { 200: ok('Null', z.null()), ...refused, ...failures },
});

export const peopleRoutes = (deps: Deps) => {
  const { db } = deps;
  const guard = requireRole(deps, 'administrator');
  const bodyGuard: [typeof guard, ...typeof smallJson] = [guard, ...smallJson];
  return createRouter()
    .openapi({ ...list, middleware: guard }, async (c) => {
      const invitations = await openInvitations(db, new Date().toISOString());
      return c.json({ people: await listPeople(db), invitations }, 200);
    })
    .openapi({ ...change, middleware: bodyGuard }, async (c) =>
      c.json(await changePerson(db, c.req.valid('param').id, c.req.valid('json')), 200),
    )
    .openapi({ ...reset, middleware: guard }, async (c) => {
      const { id } = await findPerson(db, c.req.valid('param').id);
      const createdBy = c.get('person').id;
      const wanted = { purpose: 'reset', role: null, personId: id, createdBy } as const;
      return c.json(await makeTimedInvitation(db, wanted, resetDays), 200);
    })
    .openapi({ ...invite, middleware: bodyGuard }, async (c) => {
      const { role, days } = c.req.valid('json');
      const createdBy = c.get('person').id;
      const wanted = { purpose: 'invite', role, personId: null, createdBy } as const;
      return c.json(await makeTimedInvitation(db, wanted, days), 200);
    })
    .openapi({ ...takeBack, middleware: guard }, async (c) => {
      await takeBackInvitation(db, c.req.valid('param').id);
      return c.json(null, 200);
    });
};
