import type { ContentfulStatusCode } from 'hono/utils/http-status';

/** An answer that is an error: its status, a code for programs, and words for people. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly status: ContentfulStatusCode;
  readonly code: string;
  readonly details: Record<string, unknown> | undefined;

  constructor(
    status: ContentfulStatusCode,
    code: string,
    message: string,
    details?: Record<string, unknown>,
  ) {
    super(message);
    this.status = status;
    this.code = code;
    this.details = details;
  }

  get body() {
    const { code, message, details } = this;
    return { error: { code, message, ...(details && { details }) } };
  }
}

/** 400 that names the parameter. */
export const badParameter = (parameter: string, value: string, expected: string): ApiError =>
  new ApiError(400, 'bad_parameter', `${parameter}: ${expected}`, { parameter, value });

export const notFound = (what: string, id: string): ApiError =>
  new ApiError(404, 'not_found', `There is no ${what} "${id}".`, { [what]: id });
