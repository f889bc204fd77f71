import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { MiddlewareHandler } from 'hono';

interface Frozen {
  type: string;
  encodings: Record<'br' | 'gzip' | 'identity', Uint8Array<ArrayBuffer>>;
}

/** Dense enough for a first visit over a phone, quick enough to be made at the first request. */
const brotli = { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } };

function freeze(type: string, body: Uint8Array<ArrayBuffer>): Frozen {
  const br = Uint8Array.from(brotliCompressSync(body, brotli));
  return { type, encodings: { br, gzip: Uint8Array.from(gzipSync(body)), identity: body } };
}

function send({ type, encodings }: Frozen, etag: string, accepted: string): Response {
  const encoding = (['br', 'gzip'] as const).find((name) => accepted.includes(name)) ?? 'identity';
  return new Response(encodings[encoding], {
    headers: {
      'content-type': type,
      'cache-control': 'no-cache',
      vary: 'accept-encoding',
      etag,
      ...(encoding !== 'identity' && { 'content-encoding': encoding }),
    },
  });
}

/**
 * Answers that are the same for as long as the data has one version: made once, kept as
 * compressed bytes, and not sent again to whom already has them (ETag is the version).
 * Only for paths without parameters, so that what it keeps is bounded.
 */
export function frozen(version: string): MiddlewareHandler {
  const kept = new Map<string, Frozen>();
  const etag = `"${version.slice(0, 16)}"`;
  return async (c, next) => {
    if (c.req.method !== 'GET' || new URL(c.req.url).search !== '') return next();
    if (c.req.header('if-none-match') === etag) return c.body(null, 304, { etag });
    let answer = kept.get(c.req.path);
    if (answer === undefined) {
      await next();
      if (c.res.status !== 200) return;
      const body = new Uint8Array(await c.res.arrayBuffer());
      answer = freeze(c.res.headers.get('content-type') ?? 'application/json', body);
      kept.set(c.req.path, answer);
    }
    c.res = send(answer, etag, c.req.header('accept-encoding') ?? '');
  };
}
