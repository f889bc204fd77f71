import type { Context } from 'hono';
import { type Person, personSchema } from '../contract/people.ts';
import { madeOnce } from '../routes/made-once.ts';
import { addressHeader, requestAddress } from './address.ts';
import type { AuthSettings } from './auth.ts';
import { hasSession } from './cookie.ts';
import { personOfFreshSession } from './fresh-session.ts';

/** Who may come in, for the whole app. Readers never load what it is made of. */
export interface SignIn {
  /** The public address of the site, if it was set. */
  url: string | undefined;
  /** Whether one can sign in through another site. */
  hasOidc: boolean;
  /** Who sends this request; renews or takes away its cookie where that is due. */
  personOf: (c: Context) => Promise<Person | null>;
  /** better-auth's own answer to a request, as it came or to another of its paths. */
  answer: (c: Context, body?: unknown, path?: string) => Promise<Response>;
  /** scrypt, as better-auth reads it. */
  hash: (password: string) => Promise<string>;
}

export function createSignIn(settings: AuthSettings): SignIn {
  const auth = madeOnce(() => import('./auth.ts').then(({ createAuth }) => createAuth(settings)));
  return {
    url: settings.url,
    hasOidc: settings.oidc !== undefined,
    personOf: async (c) => {
      c.header('cache-control', 'no-store');
      if (!hasSession(c.req.raw.headers)) return null;
      const person = await personOfFreshSession(c, settings);
      if (person !== null) return person;
      const { api } = await auth();
      const { response, headers } = await api.getSession({
        headers: c.req.raw.headers,
        returnHeaders: true,
      });
      passCookies(headers, c);
      const user = response?.user;
      return user && !user.deactivatedAt ? personSchema.parse(user) : null;
    },
    answer: async (c, body, path) => (await auth()).handler(forwarded(c, body, path)),
    hash: async (password) => (await import('better-auth/crypto')).hashPassword(password),
  };
}

/** Gives the cookies of better-auth's answer to the asker. */
export function passCookies(from: Headers, c: Context): void {
  for (const cookie of from.getSetCookie()) c.header('set-cookie', cookie, { append: true });
}

/** The request as better-auth may see it: its sender's address is ours to tell. */
function forwarded(c: Context, body: unknown, path = c.req.url): Request {
  const headers = new Headers(c.req.raw.headers);
  headers.set(addressHeader, requestAddress(c));
  headers.delete('content-length');
  if (body !== undefined) headers.set('content-type', 'application/json');
  return new Request(new URL(path, c.req.url), {
    method: c.req.method,
    headers,
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
}
