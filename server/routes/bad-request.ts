import type { Context } from 'hono';
import { ApiError, badParameter } from '../errors.ts';

interface Issue {
  code: string;
  path: PropertyKey[];
  message: string;
  keys?: string[];
}

interface Failed {
  target: string;
  error: { issues: readonly unknown[] };
}

/**
 * What a request that does not fit its route gets: a 400 that names the parameter, or the path of
 * the field in its body; a 428 where it must say in a header what it has seen.
 */
export function badRequest({ target, error }: Failed, c: Context): ApiError {
  const { code, path, message, keys } = error.issues[0] as Issue;
  const unknown = code === 'unrecognized_keys' ? keys?.[0] : undefined;
  const field = [...path, unknown].filter((part) => part !== undefined).map(String);
  const parameter = (target === 'json' ? field.join('.') : (unknown ?? field[0])) || 'body';
  if (target === 'header' && c.req.header(parameter) === undefined) {
    return new ApiError(428, 'precondition_required', `The header ${parameter} is missing.`);
  }
  const value = c.req.query(parameter) ?? c.req.param(parameter) ?? c.req.header(parameter) ?? '';
  return badParameter(parameter, value, unknown === undefined ? message : 'unknown parameter');
}
