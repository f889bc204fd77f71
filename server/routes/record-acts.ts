import { createRoute, z } from '@hono/zod-openapi';
import { heldProjectSchema } from '../contract/records.ts';
import { recordActs } from '../contract/register.ts';
import { readRegisterGazetteer } from '../register/publish/gazetteer.ts';
import { heldRecord } from '../register/records/held.ts';
import { actOnProject } from '../register/records/projects.ts';
import { madeOnce } from './made-once.ts';
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
  unfit,
} from './record-requests.ts';
import { createRouter, type Deps, failures, ok } from './router.ts';

const act = createRoute({
  method: 'post',
  path: '/api/records/project/{id}/{act}',
  summary: 'Sends a project on: to review, to readers, back, to deletion, back from it',
  description:
    'submit: draft → submitted. publish: submitted → published, delete_submitted → deleted, by a ' +
    'reviewer who had no hand in it. return (a reviewer, with a reason), withdraw (who asked): ' +
    'back. delete: → delete_submitted. restore: the revision `number` as a draft.',
  request: {
    params: byId.extend({ act: z.enum(recordActs) }),
    headers: ifMatch,
    ...json(z.strictObject({ reason, number: z.int().min(1).optional() })),
  },
  responses: {
    200: ok('The project as it stands now', heldProjectSchema),
    ...refused,
    ...failures,
    ...conflicts,
    ...unfit,
  },
});

export const recordActRoutes = (deps: Deps) => {
  const { db } = deps;
  const { bodyGuard } = editorGuards(deps);
  const gazetteer = madeOnce(() => readRegisterGazetteer(db));
  return createRouter().openapi({ ...act, middleware: bodyGuard }, async (c) => {
    const person = c.get('person');
    const { id, act } = c.req.valid('param');
    const given = c.req.valid('json');
    refuseIncomplete(act, given);
    const wish = { id, act, seen: seenIn(c.req.valid('header')), ...given };
    await actOnProject(db, await gazetteer(), person, wish);
    return c.json(tagged(c, await heldRecord(db, person, 'project', id)), 200);
  });
};
