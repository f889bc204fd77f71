import type { Context } from 'hono';
import { getSignedCookie } from 'hono/cookie';
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
 * takes as long as the rest of a save. It signs the cookie as Hono does. All others are for it to
 * judge: unknown, expired, due for renewal, deactivated.
 */
export async function personOfFreshSession(
  c: Context,
  { db, secret, url }: AuthSettings,
): Promise<Person | null> {
  const prefix = url?.startsWith('https:') ? 'secure' : undefined;
  const token = await getSignedCookie(c, secret, `${cookiePrefix}.session_token`, prefix);
  if (!token) return null;
  const endsAfter = new Date(Date.now() + renewedBelow).toISOString();
  const [person] = await personOf(db, { token, endsAfter });
  return person ? personSchema.parse(person) : null;
}
