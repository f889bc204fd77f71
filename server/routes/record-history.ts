import { createRoute, z } from '@hono/zod-openapi';
import { comparisonSchema, revisionSchema, wholeRevisionSchema } from '../contract/records.ts';
import type { RecordType } from '../contract/register.ts';
import { compareRevisions, listRevisions, wholeRevision } from '../register/records/history.ts';
import { requireRole } from '../sign-in/require-role.ts';
import { byId, refused } from './record-requests.ts';
import { createRouter, type Deps, failures, ok } from './router.ts';

const number = z.coerce.number().int().min(1).openapi({ type: 'integer', example: 1 });

/** A day means to its end, in UTC. */
const moment = z
  .union(
    [z.iso.date(), z.iso.datetime({ offset: true })],
    'expected a date or a moment, as 2026-11-24 or 2026-11-24T12:00:00Z',
  )
  .transform((text) =>
    text.length === 10 ? `${text}T23:59:59.999Z` : new Date(text).toISOString(),
  )
  .openapi({ type: 'string', example: '2026-11-24' });

const list = <Type extends RecordType>(type: Type) =>
  createRoute({
    method: 'get',
    path: `/api/records/${type}/{id}/revisions` as const,
    summary: 'All that was done with a record, the latest first; with `at` as of then',
    request: { params: byId, query: z.strictObject({ at: moment.optional() }) },
    responses: {
      200: ok('Revisions', z.object({ items: z.array(revisionSchema) })),
      ...refused,
      ...failures,
    },
  });

const one = <Type extends RecordType>(type: Type) =>
  createRoute({
    method: 'get',
    path: `/api/records/${type}/{id}/revisions/{number}` as const,
    summary: 'A record as it was',
    request: { params: byId.extend({ number }) },
    responses: { 200: ok('The whole record', wholeRevisionSchema), ...refused, ...failures },
  });

const compare = <Type extends RecordType>(type: Type) =>
  createRoute({
    method: 'get',
    path: `/api/records/${type}/{id}/compare` as const,
    summary: 'The fields in which two revisions of a record differ',
    request: { params: byId, query: z.strictObject({ from: number, to: number }) },
    responses: { 200: ok('Fields', comparisonSchema), ...refused, ...failures },
  });

/** The history of records of one type. */
const historyOf = <Type extends RecordType>(deps: Deps, type: Type) => {
  const { db } = deps;
  const middleware = requireRole(deps, 'editor');
  return createRouter()
    .openapi({ ...list(type), middleware }, async (c) => {
      const key = { type, ...c.req.valid('param') };
      return c.json({ items: await listRevisions(db, key, c.req.valid('query').at) }, 200);
    })
    .openapi({ ...one(type), middleware }, async (c) => {
      const { id, number: wanted } = c.req.valid('param');
      return c.json(await wholeRevision(db, { type, id }, wanted), 200);
    })
    .openapi({ ...compare(type), middleware }, async (c) => {
      const { from, to } = c.req.valid('query');
      const key = { type, ...c.req.valid('param') };
      return c.json({ from, to, changes: await compareRevisions(db, key, from, to) }, 200);
    });
};

export const recordHistoryRoutes = (deps: Deps) =>
  createRouter()
    .route('/', historyOf(deps, 'project'))
    .route('/', historyOf(deps, 'correction'))
    .route('/', historyOf(deps, 'story'));
