import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Context } from 'hono';
import { getCookie } from 'hono/cookie';
import { type Person, personSchema } from '../contract/people.ts';
import { compiledOnce } from '../db/compiled-once.ts';
import type { AuthSettings } from './auth.ts';
import { cookiePrefix } from './cookie.ts';

/** better-auth renews a session, which lasts a week, when it is a day old. */
const renewedBelow = 6 * 24 * 60 * 60 * 1000;

const personOf = compiledOnce((db, { token, endsAfter }: { token: string; endsAfter: string }) =>
  db
    .selectFrom('session')
    .innerJoin('person', 'person.id', 'session.userId')
    .select(['person.id', 'name', 'email', 'role'])
    .where('token', '=', token)
    .where('session.expiresAt', '>', endsAfter)
    .where('deactivatedAt', 'is', null),
);

/**
 * Who sends this request, while their session is not due for anything: one query, where better-auth
 * takes as long as the rest of a save. All others are for it to judge: unknown, expired, due for
 * renewal, deactivated.
 */
export async function personOfFreshSession(
  c: Context,
  { db, secret, url }: AuthSettings,
): Promise<Person | null> {
  const prefix = url?.startsWith('https:') ? 'secure' : undefined;
  const cookie = getCookie(c, `${cookiePrefix}.session_token`, prefix) ?? '';
  const token = tokenIn(cookie, secret);
  if (token === null) return null;
  const endsAfter = new Date(Date.now() + renewedBelow).toISOString();
  const [person] = await personOf(db, { token, endsAfter });
  return person ? personSchema.parse(person) : null;
}

/** So many sound cookies are known by their text: to check a signature takes longer than to ask whose it is. */
const knownCookies = 1000;

/** The same as `unsigned`, which of a sound cookie always says the same. */
function rememberUnsigned(): typeof unsigned {
  const known = new Map<string, string>();
  return (signed, secret) => {
    const token = known.get(`${secret} ${signed}`) ?? unsigned(signed, secret);
    if (token !== null) known.set(`${secret} ${signed}`, token);
    const [oldest] = known.keys();
    if (known.size > knownCookies && oldest !== undefined) known.delete(oldest);
    return token;
  };
}

const tokenIn = rememberUnsigned();

/** What better-auth has signed: text, a dot, and its HMAC-SHA256 in base64. Null for all else. */
function unsigned(signed: string, secret: string): string | null {
  const dot = signed.lastIndexOf('.');
  const text = signed.slice(0, Math.max(dot, 0));
  const given = Buffer.from(signed.slice(dot + 1), 'base64');
  const right = createHmac('sha256', secret).update(text).digest();
  return given.length === right.length && timingSafeEqual(given, right) ? text : null;
}
