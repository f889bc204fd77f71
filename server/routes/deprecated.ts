import type { MiddlewareHandler } from 'hono';

/** An address that is answered for a while longer, and what to ask in its place. */
export interface DeprecatedPath {
  /** As a router knows it. */
  path: string;
  /** ISO dates: since when another is to be used, and from when this one may be gone. */
  since: string;
  sunset: string;
  successor: string;
}

/** Says with each answer that its address will go (RFC 9745, RFC 8594). */
export const deprecated = ({ since, sunset, successor }: DeprecatedPath): MiddlewareHandler => {
  const headers = {
    deprecation: `@${Date.parse(since) / 1000}`,
    sunset: new Date(sunset).toUTCString(),
    link: `<${successor}>; rel="successor-version"`,
  };
  return async (c, next) => {
    await next();
    for (const [name, value] of Object.entries(headers)) c.res.headers.append(name, value);
  };
};
