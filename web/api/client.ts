import type { AppType } from '@stratlas/server/app';
import { hc } from 'hono/client';
import { ask } from './ask.ts';

/** The server's routes, typed by the server itself. */
export const server = hc<AppType>('/', { fetch: ask });

/** Why a request failed, as the page tells it; `offline` when no answer came at all, `not_kept` when it was not taken along. */
export const failureCodes = [
  'offline',
  'not_found',
  'not_kept',
  'bad_parameter',
  'empty',
  'too_long',
  'lone_surrogate',
  'null_byte',
  'not_text',
  'other',
] as const;
export type FailureCode = (typeof failureCodes)[number];

export class ApiFailure extends Error {
  override readonly name = 'ApiFailure';
  readonly code: FailureCode;
  /** The server's own code, also where the page as a whole has no words for it. */
  readonly reason: string;
  readonly details: Record<string, unknown>;

  constructor(code: FailureCode, message: string, reason: string = code, details = {}) {
    super(message);
    this.code = code;
    this.reason = reason;
    this.details = details;
  }
}

const isFailureCode = (code: unknown): code is FailureCode =>
  failureCodes.some((known) => known === code);

interface Refusal {
  code?: unknown;
  message?: unknown;
  details?: Record<string, unknown>;
}

/** Reads `{error:{code,message,details?}}`; any other body of a failed answer is `other`. */
export function failureOf(body: unknown, status: number): ApiFailure {
  const error = (body as { error?: Refusal } | null)?.error;
  const code = isFailureCode(error?.code) ? error.code : 'other';
  const message = String(error?.message ?? `status ${status}`);
  return new ApiFailure(code, message, String(error?.code ?? code), error?.details);
}

/** What `hc` answers, as far as it is needed here: the body of a 200 and that of a failure. */
interface Answer {
  ok: boolean;
  status: number;
  json: () => Promise<unknown>;
}

/** The good answer's type: what the routes answer with status 200. */
type GoodBody<Given extends Answer> = Exclude<
  Awaited<ReturnType<Given['json']>>,
  { error: unknown }
>;

/** The body of a good answer. @throws {ApiFailure} for every other, and when there is none. */
export async function bodyOf<Given extends Answer>(
  request: Promise<Given>,
): Promise<GoodBody<Given>> {
  const answer = await request.catch((error: unknown) => {
    throw new ApiFailure('offline', String(error));
  });
  if (!answer.ok) throw failureOf(await answer.json().catch(() => null), answer.status);
  return (await answer.json()) as GoodBody<Given>;
}
