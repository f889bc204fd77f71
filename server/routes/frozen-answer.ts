import { createHash } from 'node:crypto';
import {
  brotliCompressSync,
  brotliDecompressSync,
  constants,
  gunzipSync,
  gzipSync,
} from 'node:zlib';

type Bytes = Uint8Array<ArrayBuffer>;
const encodings = ['br', 'gzip', 'identity'] as const;
type Encoding = (typeof encodings)[number];

/** An answer as bytes, in those encodings that somebody has asked for. */
export interface FrozenAnswer {
  type: string;
  etag: string;
  /** When the data were last changed, as HTTP writes a date. */
  lastModified: string;
  bytes: Partial<Record<Encoding, Bytes>>;
}

/** Dense enough for a first visit over a phone, quick enough to be made at the first request. */
const brotli = { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } };

const encode: Record<Encoding, (body: Bytes) => Bytes> = {
  br: (body) => Uint8Array.from(brotliCompressSync(body, brotli)),
  gzip: (body) => Uint8Array.from(gzipSync(body)),
  identity: (body) => body,
};

const decode: Record<Encoding, (body: Bytes) => Bytes> = {
  br: (body) => Uint8Array.from(brotliDecompressSync(body)),
  gzip: (body) => Uint8Array.from(gunzipSync(body)),
  identity: (body) => body,
};

/**
 * Freezes an answer in the encoding that a request wants; the plain bytes are kept only for who
 * wants them. The tag is weak, because one answer has other bytes in each encoding.
 */
export function freeze(
  type: string,
  body: Bytes,
  lastModified: string,
  request: Headers,
): FrozenAnswer {
  const encoding = wanted(request);
  const etag = `W/"${createHash('sha256').update(body).digest('hex').slice(0, 16)}"`;
  return { type, etag, lastModified, bytes: { [encoding]: encode[encoding](body) } };
}

export const sizeOf = ({ bytes }: FrozenAnswer): number =>
  encodings.reduce((size, encoding) => size + (bytes[encoding]?.length ?? 0), 0);

/** The answer, or 304 to whom already has it. */
export function send(answer: FrozenAnswer, request: Headers): Response {
  const { type, etag, lastModified } = answer;
  const headers = {
    etag,
    'last-modified': lastModified,
    // Pages of other sites may read it, too; nobody's cookies matter to it.
    'access-control-allow-origin': '*',
    'cache-control': 'no-cache',
    vary: 'accept-encoding',
    'x-content-type-options': 'nosniff',
  };
  if (holds(request.get('if-none-match') ?? '', etag)) {
    return new Response(null, { status: 304, headers });
  }
  const encoding = wanted(request);
  return new Response(inEncoding(answer, encoding), {
    headers: {
      ...headers,
      'content-type': type,
      ...(encoding !== 'identity' && { 'content-encoding': encoding }),
    },
  });
}

function inEncoding({ bytes }: FrozenAnswer, encoding: Encoding): Bytes {
  const from = encodings.find((one) => bytes[one] !== undefined) ?? 'identity';
  const known = bytes[encoding] ?? encode[encoding](decode[from](bytes[from] ?? new Uint8Array()));
  bytes[encoding] = known;
  return known;
}

function wanted(request: Headers): Encoding {
  const accepted = request.get('accept-encoding') ?? '';
  return (['br', 'gzip'] as const).find((name) => accepts(accepted, name)) ?? 'identity';
}

/** Whether an accept-encoding names a coding, and does not refuse it. */
export const accepts = (accepted: string, name: string): boolean =>
  accepted.split(',').some((part) => {
    const [coding, weight = '1'] = part.trim().split(/\s*;\s*q=/i);
    return coding === name && Number(weight) > 0;
  });

/** Whether an `If-None-Match` names a tag. */
export const holds = (tags: string, etag: string): boolean =>
  tags.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag.replace(/^W\//, ''));
