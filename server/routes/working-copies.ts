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

const request = { params: byId };
const answers = { ...refused, ...failures };

/** The types of records that people write at length. */
type Typed = 'project' | 'story';

const pathOf = <Type extends Typed>(type: Type) =>
  `/api/records/${type}/{id}/working-copy` as const;

const read = <Type extends Typed>(type: Type) =>
  createRoute({
    method: 'get',
    path: pathOf(type),
    summary: 'What the asker has typed of a record and not saved',
    request,
    responses: { 200: ok('The working copy', workingCopySchema), ...answers },
  });

const keep = <Type extends Typed>(type: Type) =>
  createRoute({
    method: 'put',
    path: pathOf(type),
    summary: 'Keeps what the asker has typed; of a new record under `new-` and a UUID',
    request: { ...request, ...json(typedCopySchema) },
    responses: { 200: ok('When', z.object({ updatedAt: z.string() })), ...answers },
  });

const drop = <Type extends Typed>(type: Type) =>
  createRoute({
    method: 'delete',
    path: pathOf(type),
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

/** Of a record that was not created yet; the page makes it up. */
const newRecord = /^new-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Working copies of records of one type. */
const copiesOf = <Type extends Typed>(deps: Deps, type: Type) => {
  const { db } = deps;
  const { guard, bodyGuard } = editorGuards(deps);
  return createRouter()
    .openapi({ ...read(type), middleware: guard }, async (c) => {
      const { id } = c.req.valid('param');
      const copy = await readWorkingCopy(db, c.get('person').id, id);
      if (copy === null) throw notFound('working copy', id);
      return c.json(copy, 200);
    })
    .openapi({ ...keep(type), middleware: bodyGuard }, async (c) => {
      const { id } = c.req.valid('param');
      if (!newRecord.test(id)) await readStanding(db, { type, id });
      const { record, baseNumber } = c.req.valid('json');
      const copy = { recordType: type, recordId: id, baseNumber, record: JSON.stringify(record) };
      const personId = c.get('person').id;
      return c.json({ updatedAt: await keepWorkingCopy(db, { ...copy, personId }) }, 200);
    })
    .openapi({ ...drop(type), middleware: guard }, async (c) => {
      await dropWorkingCopy(db, c.get('person').id, c.req.valid('param').id);
      return c.json(null, 200);
    });
};

export const workingCopyRoutes = (deps: Deps) =>
  createRouter()
    .route('/', copiesOf(deps, 'project'))
    .route('/', copiesOf(deps, 'story'))
    .openapi({ ...list, middleware: editorGuards(deps).guard }, async (c) =>
      c.json({ items: await listWorkingCopies(deps.db, c.get('person').id) }, 200),
    );
