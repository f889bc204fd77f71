import { createHash } from 'node:crypto';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { MiddlewareHandler } from 'hono';

interface Frozen {
  /** Of the data that it was made of. */
  version: string;
  type: string;
  etag: string;
  encodings: Record<'br' | 'gzip' | 'identity', Uint8Array<ArrayBuffer>>;
}

/** Dense enough for a first visit over a phone, quick enough to be made at the first request. */
const brotli = { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } };

/** The tag is weak, because one answer has other bytes in each encoding. */
function freeze(version: string, type: string, body: Uint8Array<ArrayBuffer>): Frozen {
  const br = Uint8Array.from(brotliCompressSync(body, brotli));
  return {
    version,
    type,
    etag: `W/"${createHash('sha256').update(body).digest('hex').slice(0, 16)}"`,
    encodings: { br, gzip: Uint8Array.from(gzipSync(body)), identity: body },
  };
}

const accepts = (accepted: string, name: string): boolean =>
  accepted.split(',').some((part) => {
    const [coding, weight = '1'] = part.trim().split(/\s*;\s*q=/i);
    return coding === name && Number(weight) > 0;
  });

const holds = (tags: string, etag: string): boolean =>
  tags.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag.replace(/^W\//, ''));

function send({ type, etag, encodings }: Frozen, request: Headers): Response {
  const headers = { etag, 'cache-control': 'no-cache', vary: 'accept-encoding' };
  if (holds(request.get('if-none-match') ?? '', etag)) {
    return new Response(null, { status: 304, headers });
  }
  const accepted = request.get('accept-encoding') ?? '';
  const encoding = (['br', 'gzip'] as const).find((name) => accepts(accepted, name));
  return new Response(encodings[encoding ?? 'identity'], {
    headers: {
      ...headers,
      'content-type': type,
      ...(encoding !== undefined && { 'content-encoding': encoding }),
    },
  });
}

/**
 * Answers that stay the same while the data do: made once for each version of them, kept as
 * compressed bytes, and not sent again to whom already has them (the ETag is the hash of the body).
 * Only for paths without parameters, so that what it keeps is bounded.
 * @param dataVersion the version of the data now
 */
export function frozen(dataVersion: () => Promise<string>): MiddlewareHandler {
  const kept = new Map<string, Frozen>();
  return async (c, next) => {
    if (c.req.method !== 'GET' || new URL(c.req.url).search !== '') return next();
    // Asked before the answer is made, which is then of this version or a newer one.
    const version = await dataVersion();
    let answer = kept.get(c.req.path);
    if (answer?.version !== version) {
      await next();
      if (c.res.status !== 200) return;
      const body = new Uint8Array(await c.res.arrayBuffer());
      const type = c.res.headers.get('content-type') ?? 'application/json';
      answer = freeze(version, type, body);
      kept.set(c.req.path, answer);
    }
    c.res = send(answer, c.req.raw.headers);
  };
}
