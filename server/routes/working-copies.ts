import { createRoute, z } from '@hono/zod-openapi';
import { listedCopySchema, typedCopySchema, workingCopySchema } from '../contract/records.ts';
import { notFound } from '../errors.ts';
import { readStanding } from '../register/records/read.ts';
import {
  dropWorkingCopy,
  keepWorkingCopy,
  listWorkingCopies,
  readWorkingCopy,
} from '../register/working-copies.ts';
import { byId, editorGuards, json, refused } from './record-requests.ts';
import { createRouter, type Deps, failures, ok } from './router.ts';

const path = '/api/records/project/{id}/working-copy';
const request = { params: byId };
const answers = { ...refused, ...failures };

const read = createRoute({
  method: 'get',
  path,
  summary: 'What the asker has typed of a project and not saved',
  request,
  responses: { 200: ok('The working copy', workingCopySchema), ...answers },
});

const keep = createRoute({
  method: 'put',
  path,
  summary: 'Keeps what the asker has typed; of a new project under `new-` and a UUID',
  request: { ...request, ...json(typedCopySchema) },
  responses: { 200: ok('When', z.object({ updatedAt: z.string() })), ...answers },
});

const drop = createRoute({
  method: 'delete',
  path,
  summary: 'Throws away what the asker has typed',
  request,
  responses: { 200: ok('Null', z.null()), ...answers },
});

const list = createRoute({
  method: 'get',
  path: '/api/working-copies',
  summary: 'All that the asker has typed and not saved, the latest first',
  responses: { 200: ok('Copies', z.object({ items: z.array(listedCopySchema) })), ...refused },
});

/** Of a project that was not created yet; the page makes it up. */
const newProject = /^new-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export const workingCopyRoutes = (deps: Deps) => {
  const { db } = deps;
  const { guard, bodyGuard } = editorGuards(deps);
  return createRouter()
    .openapi({ ...read, middleware: guard }, async (c) => {
      const { id } = c.req.valid('param');
      const copy = await readWorkingCopy(db, c.get('person').id, id);
      if (copy === null) throw notFound('working copy', id);
      return c.json(copy, 200);
    })
    .openapi({ ...keep, middleware: bodyGuard }, async (c) => {
      const { id } = c.req.valid('param');
      if (!newProject.test(id)) await readStanding(db, { type: 'project', id });
      const { record, baseNumber } = c.req.valid('json');
      const copy = { recordId: id, baseNumber, record: JSON.stringify(record) };
      const personId = c.get('person').id;
      return c.json({ updatedAt: await keepWorkingCopy(db, { ...copy, personId }) }, 200);
    })
    .openapi({ ...drop, middleware: guard }, async (c) => {
      await dropWorkingCopy(db, c.get('person').id, c.req.valid('param').id);
      return c.json(null, 200);
    })
    .openapi({ ...list, middleware: guard }, async (c) =>
      c.json({ items: await listWorkingCopies(db, c.get('person').id) }, 200),
    );
};
