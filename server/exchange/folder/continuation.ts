import { writePairs } from '../../contract/query-string.ts';

/** Where a list goes on; null at its end. */
export function continuation(path: string, body: unknown): string | null {
  const { nextCursor, total, rows: page } = body as Record<string, unknown>;
  const url = new URL(path, 'http://kept');
  const query = Object.fromEntries(url.searchParams);
  if (typeof nextCursor === 'string') {
    return addressOf(url.pathname, { ...query, cursor: nextCursor });
  }
  const next = Number(query.offset) + Number(query.limit);
  if (!Array.isArray(page) || typeof total !== 'number' || !(next < total)) return null;
  return addressOf(url.pathname, { ...query, offset: String(next) });
}

const addressOf = (path: string, query: Record<string, string>): string =>
  `${path}?${writePairs(Object.entries(query))}`;
