import { z } from '@hono/zod-openapi';
import type { Context, Env, MiddlewareHandler } from 'hono';
import { placeIdPattern } from '../contract/filter.ts';
import type { RecordAct } from '../contract/register.ts';
import { badParameter } from '../errors.ts';
import { requireRole } from '../sign-in/require-role.ts';
import { limitBody, soundJson } from './json-body.ts';
import { type Deps, failures } from './router.ts';

/** The parts that the requests of the register have in common. */

/** A record with every text at its limit is shorter. */
const maxBytes = 1_000_000;

const recordJson: [MiddlewareHandler<Env>, MiddlewareHandler<Env>] = [
  limitBody(maxBytes),
  soundJson,
];

/** What lets editors alone through: to a reading route, and to one that takes a record. */
export function editorGuards(deps: Deps) {
  const guard = requireRole(deps, 'editor');
  const bodyGuard: [typeof guard, ...typeof recordJson] = [guard, ...recordJson];
  return { guard, bodyGuard };
}

export const json = <Schema extends z.ZodType>(schema: Schema) => ({
  body: { required: true, content: { 'application/json': { schema } } },
});

const id = z.string().regex(placeIdPattern, 'expected the id of a record');

export const byId = z.object({ id: id.openapi({ example: 'p-7x0k2m9qfa' }) });

/** Why somebody did something; kept in the history. */
export const reason = z.string().trim().max(2000).default('');

/** What was seen last, as the ETag of a record tells it: `"3"`. */
export const ifMatch = z.object({
  'if-match': z
    .string()
    .regex(/^(?:W\/)?"[1-9]\d{0,8}"$/, 'expected the ETag of the record, as "3"')
    .openapi({ example: '"3"', description: 'The ETag of the record as it was seen last.' }),
});

export const seenIn = ({ 'if-match': tag }: z.infer<typeof ifMatch>): number =>
  Number(tag.replaceAll(/\D/g, ''));

/** Gives the answer its ETag: the number of the last revision. */
export const tagged = <Held extends { number: number }>(c: Context, held: Held): Held => {
  c.header('etag', `"${held.number}"`);
  return held;
};

interface Given {
  reason: string;
  number?: number | undefined;
}

/** @throws ApiError 400 naming what the act cannot do without */
export function refuseIncomplete(act: RecordAct, given: Given): void {
  if (act === 'return' && given.reason === '') {
    throw badParameter('reason', '', 'say why it goes back');
  }
  if (act === 'restore' && given.number === undefined) {
    throw badParameter('number', '', 'expected the number of the revision to restore');
  }
}

const refusal = (description: string) => ({ ...failures[400], description });

/** What everything of the register can answer to who may not. */
export const refused = {
  401: refusal('`not_signed_in`'),
  403: refusal('`not_allowed`; of acts also `two_persons` and `not_yours`'),
};

/** What a change of a record can answer beside. */
export const conflicts = {
  409: refusal(
    '`changed_meanwhile`: details hold `base` and `current`; `wrong_state`: it takes no such act now',
  ),
  428: refusal('`precondition_required`: the header If-Match is missing.'),
};

export const unfit = {
  422: refusal('`not_publishable`: details hold `problems`, each with its field and code.'),
};
