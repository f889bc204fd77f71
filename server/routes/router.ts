import { OpenAPIHono, type z } from '@hono/zod-openapi';
import { errorSchema } from '../contract/responses.ts';
import type { Database } from '../db/schema.ts';
import type { Packages } from '../exchange/package/packages.ts';
import type { SignIn } from '../sign-in/sign-in.ts';
import { badRequest } from './bad-request.ts';
import type { Listeners } from './listeners.ts';
import type { RateLimit } from './rate-limit.ts';

/** What the app is made of; a test gives its own. */
export interface Deps {
  db: Database;
  /** Version of the compiled data: answers of one version are the same bytes. */
  version: string;
  /** Version of all data now, also of what people write. */
  dataVersion: () => Promise<string>;
  signIn: SignIn;
  /** Tells whoever listens when the data change. */
  listeners: Listeners;
  /** The data to take away. */
  packages: Packages;
  /** How often an address may ask; null where nobody is counted. */
  limit: RateLimit | null;
}

/** A router whose bad input becomes a 400 that names the parameter. */
export const createRouter = (): OpenAPIHono =>
  new OpenAPIHono({
    defaultHook: (result, c) => {
      if (!result.success) throw badRequest(result, c);
    },
  });

/** The answers that every route can give beside its own. */
export const failures = {
  400: { description: 'A parameter is wrong; the message names it.', content: json(errorSchema) },
  404: { description: 'There is no such thing.', content: json(errorSchema) },
} as const;

/** A 200 answer in JSON. */
export const ok = <Schema extends z.ZodType>(description: string, schema: Schema) => ({
  description,
  content: json(schema),
});

function json<Schema extends z.ZodType>(schema: Schema) {
  return { 'application/json': { schema } };
}
