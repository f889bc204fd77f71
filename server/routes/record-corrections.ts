import { createRoute, z } from '@hono/zod-openapi';
import { correctionSchema } from '../contract/correction.ts';
import { heldCorrectionSchema } from '../contract/records.ts';
import { correctionActs } from '../contract/register.ts';
import { actOnCorrection, sendCorrection } from '../register/records/corrections.ts';
import { heldCorrection } from '../register/records/held.ts';
import {
  byId,
  conflicts,
  editorGuards,
  ifMatch,
  json,
  reason,
  refused,
  refuseIncomplete,
  seenIn,
  tagged,
} from './record-requests.ts';
import { createRouter, type Deps, failures, ok } from './router.ts';

const misfit = {
  409: {
    ...failures[400],
    description:
      '`already_sent`, `already_applied`, `already_settled`; of acts also `changed_meanwhile`, `wrong_state`',
  },
  422: {
    ...failures[400],
    description: '`unknown_row`, `other_words`, `unknown_place`, `same_place`',
  },
};

const send = createRoute({
  method: 'post',
  path: '/api/records/correction',
  summary: 'Sends in the correction of a link, for a second person to publish',
  request: json(correctionSchema),
  responses: {
    201: ok('The correction, submitted', heldCorrectionSchema),
    400: failures[400],
    ...refused,
    ...misfit,
  },
});

const read = createRoute({
  method: 'get',
  path: '/api/records/correction/{id}',
  summary: 'A correction that was sent in',
  request: { params: byId },
  responses: { 200: ok('The correction', heldCorrectionSchema), ...refused, ...failures },
});

const act = createRoute({
  method: 'post',
  path: '/api/records/correction/{id}/{act}',
  summary: 'Publishes a correction, which applies it; returns, withdraws or submits it again',
  request: {
    params: byId.extend({ act: z.enum(correctionActs) }),
    headers: ifMatch,
    ...json(z.strictObject({ reason })),
  },
  responses: {
    200: ok('The correction as it stands now', heldCorrectionSchema),
    ...refused,
    ...failures,
    ...conflicts,
    ...misfit,
  },
});

/** Corrections of the ledger's links, under the rule of two persons. */
export const recordCorrectionRoutes = (deps: Deps) => {
  const { db } = deps;
  const { guard, bodyGuard } = editorGuards(deps);
  return createRouter()
    .openapi({ ...send, middleware: bodyGuard }, async (c) => {
      const person = c.get('person');
      const id = await sendCorrection(db, person, c.req.valid('json'));
      return c.json(tagged(c, await heldCorrection(db, person, id)), 201);
    })
    .openapi({ ...read, middleware: guard }, async (c) => {
      const { id } = c.req.valid('param');
      return c.json(tagged(c, await heldCorrection(db, c.get('person'), id)), 200);
    })
    .openapi({ ...act, middleware: bodyGuard }, async (c) => {
      const person = c.get('person');
      const { id, act: name } = c.req.valid('param');
      const given = c.req.valid('json');
      refuseIncomplete(name, given);
      const seen = seenIn(c.req.valid('header'));
      await actOnCorrection(db, person, { id, act: name, seen, ...given });
      return c.json(tagged(c, await heldCorrection(db, person, id)), 200);
    });
};
