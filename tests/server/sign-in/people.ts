import { randomUUID } from 'node:crypto';
import type { Person } from '../../../server/contract/people.ts';
import type { Role } from '../../../server/contract/roles.ts';
import type { Database } from '../../../server/db/schema.ts';

/** What all people of the tests sign in with, and its hash: hashing takes longer than most tests. */
export const password = 'correct horse battery';
const hash =
  '825d8519ac2adcf4acb4bc78b1ec8395:aa8a598b600a8f49129cb24613a9e64a64bd280684153d11f1c70badac41ef30d9d89bf29f275a982c726b572e5a9b8e7d53ad585e1ff7fdb646c26852b296dd';

/** What a test needs of an app: its database, and a way to ask it. */
interface Api {
  db: Database;
  app: { request: (path: string, init?: RequestInit) => Response | Promise<Response> };
}

export interface SignedIn {
  person: Person;
  /** For the `Cookie` header. */
  cookie: string;
  /** Asks as this person's browser would: with the cookie and the site's origin. */
  request: (path: string, init?: RequestInit) => Promise<Response>;
  /** The same with a JSON body. */
  send: (method: string, path: string, body: unknown) => Promise<Response>;
}

/** Where requests of `app.request()` seem to go. */
const origin = 'http://localhost';

export const jsonRequest = (method: string, body: unknown, headers: HeadersInit = {}) => ({
  method,
  body: JSON.stringify(body),
  headers: { 'content-type': 'application/json', origin, ...headers },
});

/** Puts a person with the common password into the database. */
export async function addPerson(db: Database, role: Role): Promise<Person> {
  const id = randomUUID();
  const now = new Date().toISOString();
  const person = { id, name: `Some ${role}`, email: `${id}@example.org`, role };
  const dates = { createdAt: now, updatedAt: now };
  await db
    .insertInto('person')
    .values({ ...person, ...dates, emailVerified: 0 })
    .execute();
  const account = { id: randomUUID(), userId: id, providerId: 'credential', accountId: id };
  await db
    .insertInto('account')
    .values({ ...account, ...dates, password: hash })
    .execute();
  return person;
}

let senders = 0;

/** Tries to sign in, each time from another address, so that no limit is met. */
export const trySignIn = (app: Api['app'], email: string, secret = password) =>
  app.request(
    '/api/auth/sign-in/email',
    jsonRequest('POST', { email, password: secret }, { 'x-forwarded-for': `10.0.0.${++senders}` }),
  );

/** Signs a person in; a role stands for a new person of it. */
export async function signedIn({ app, db }: Api, who: Role | Person): Promise<SignedIn> {
  const person = typeof who === 'string' ? await addPerson(db, who) : who;
  const answer = await trySignIn(app, person.email);
  if (answer.status !== 200) throw new Error(`Not signed in: ${await answer.text()}`);
  const cookie = (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  const request = async (path: string, init: RequestInit = {}) => {
    const headers = new Headers(init.headers);
    headers.set('cookie', cookie);
    headers.set('origin', origin);
    return app.request(path, { ...init, headers });
  };
  const send = (method: string, path: string, body: unknown) =>
    request(path, jsonRequest(method, body));
  return { person, cookie, request, send };
}
