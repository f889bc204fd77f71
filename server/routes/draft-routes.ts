import { createRoute, z } from '@hono/zod-openapi';
import { byId, conflicts, ifMatch, json, reason, refused } from './record-requests.ts';
import { failures, ok } from './router.ts';

interface Words {
  begins: string;
  reads: string;
  saves: string;
}

/** The addresses at which records of a type are begun, read, and saved as drafts. */
export function draftRoutes<
  Type extends 'project' | 'story',
  Fields extends z.ZodType,
  Held extends z.ZodType,
>(type: Type, record: Fields, held: Held, words: Words) {
  const written = z.strictObject({ record, reason });
  const path = `/api/records/${type}` as const;
  const create = createRoute({
    method: 'post',
    path,
    summary: words.begins,
    request: json(written),
    responses: {
      201: ok('The draft; its number is the ETag', held),
      400: failures[400],
      ...refused,
    },
  });
  const read = createRoute({
    method: 'get',
    path: `${path}/{id}` as const,
    summary: words.reads,
    request: { params: byId },
    responses: { 200: ok('The record', held), ...refused, ...failures },
  });
  const save = createRoute({
    method: 'put',
    path: `${path}/{id}` as const,
    summary: words.saves,
    request: { params: byId, headers: ifMatch, ...json(written) },
    responses: {
      200: ok('The draft; what was saved already stays as it was', held),
      ...refused,
      ...failures,
      ...conflicts,
    },
  });
  return { create, read, save };
}
