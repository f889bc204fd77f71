import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createApp } from '../../../server/app.ts';
import { roles } from '../../../server/contract/roles.ts';
import { peopleApp, read, refusal } from './app.ts';
import { addPerson, jsonRequest, password, signedIn, trySignIn } from './people.ts';

let api: Awaited<ReturnType<typeof peopleApp>>;
beforeAll(async () => {
  api = await peopleApp();
});
afterAll(() => api.db.destroy());

const signInFrom = (app: typeof api.app, address: string, email: string, secret: string) =>
  app.request(
    '/api/auth/sign-in/email',
    jsonRequest('POST', { email, password: secret }, { 'x-forwarded-for': address }),
  );

describe('who one is', () => {
  test('is nobody without an account, and no error', async () => {
    expect(await read(api.app.request('/api/me'))).toEqual({ status: 200, body: null });
  });

  test.each(roles)('is told to a signed-in %s, and kept by nobody on the way', async (role) => {
    const { person, request } = await signedIn(api, role);
    const answer = await request('/api/me');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(await answer.json()).toEqual(person);
  });

  test.each(['stratlas.session_token=forged.signature', 'stratlas.session_token='])(
    'is nobody for a forged cookie: %s',
    async (cookie) => {
      const answer = api.app.request('/api/me', { headers: { cookie } });
      expect(await read(answer)).toEqual({ status: 200, body: null });
    },
  );
});

describe('signing in', () => {
  test('takes the e-mail in any letters and answers who is signed in, without the token', async () => {
    const person = await addPerson(api.db, 'editor');
    const answer = await trySignIn(api.app, person.email.toUpperCase());
    expect(await read(answer)).toEqual({ status: 200, body: person });
  });

  test('sets a cookie that no script reads and no other site sends', async () => {
    const { email } = await addPerson(api.db, 'editor');
    const cookie = (await trySignIn(api.app, email)).headers.get('set-cookie');
    expect(cookie).toMatch(/^stratlas\.session_token=[^;]+; Max-Age=604800; Path=\/; HttpOnly; /);
    expect(cookie).toMatch(/; SameSite=Lax$/);
  });

  test('at an https address sets it for secure connections alone', async () => {
    const { app, db } = await peopleApp({ url: 'https://atlas.example' });
    const { email } = await addPerson(db, 'editor');
    const answer = await app.request(
      '/api/auth/sign-in/email',
      jsonRequest('POST', { email, password }, { origin: 'https://atlas.example' }),
    );
    const cookie = answer.headers.get('set-cookie');
    expect(cookie).toMatch(/^__Secure-stratlas\.session_token=/);
    expect(cookie).toMatch(/; HttpOnly; Secure; SameSite=Lax$/);
    const me = { headers: { cookie: cookie?.split(';')[0] ?? '' } };
    expect((await read(app.request('/api/me', me))).body).toMatchObject({ email });
    await db.destroy();
  });

  test('never tells which of e-mail and password is wrong, or that an account was taken away', async () => {
    const { id, email } = await addPerson(api.db, 'editor');
    const body = {
      error: { code: 'wrong_credentials', message: 'E-mail or password is wrong.' },
    };
    expect(await read(trySignIn(api.app, email, 'not this one, no'))).toEqual({
      status: 401,
      body,
    });
    expect(await read(trySignIn(api.app, 'nobody@example.org'))).toEqual({ status: 401, body });
    expect(await read(trySignIn(api.app, 'no address'))).toEqual({ status: 401, body });
    expect(await read(trySignIn(api.app, email, 'x'.repeat(900)))).toEqual({ status: 401, body });
    const gone = { deactivatedAt: '2026-01-01T00:00:00.000Z' };
    await api.db.updateTable('person').set(gone).where('id', '=', id).execute();
    expect(await read(trySignIn(api.app, email))).toEqual({ status: 401, body });
  });

  test('is refused for a minute after ten tries from one address, also by another process', async () => {
    const { app, db, signIn } = await peopleApp();
    const { email } = await addPerson(db, 'editor');
    for (let tried = 0; tried < 10; tried++) {
      expect(await refusal(signInFrom(app, '10.1.1.1', email, 'wrong, every time'))).toMatch(
        /^401/,
      );
    }
    const another = createApp({ db, version: '', signIn });
    const { status, body } = await read(signInFrom(another, '10.1.1.1', email, password));
    expect([status, body.error.code]).toEqual([429, 'too_many_tries']);
    expect(body.error.details.seconds).toBeGreaterThan(50);
    expect((await signInFrom(app, '10.1.1.2', email, password)).status).toBe(200);
    const { count } = await db
      .selectFrom('rateLimit')
      .select('count')
      .where('key', 'like', '10.1.1.1%')
      .executeTakeFirstOrThrow();
    expect(count).toBe(10);
    await db.destroy();
  });
});

describe('a session', () => {
  const day = 24 * 60 * 60 * 1000;

  /** The session of a new editor, as it is `days` after signing in; and `/api/me` asked with it. */
  async function aged(days: number) {
    const { person, request } = await signedIn(api, 'editor');
    const expiresAt = new Date(Date.now() + (7 - days) * day).toISOString();
    await api.db
      .updateTable('session')
      .set({ expiresAt })
      .where('userId', '=', person.id)
      .execute();
    const answer = await request('/api/me');
    const left = await api.db
      .selectFrom('session')
      .select('expiresAt')
      .where('userId', '=', person.id)
      .executeTakeFirst();
    const daysLeft = left && Math.round((Date.parse(left.expiresAt) - Date.now()) / day);
    const isSetAgain = answer.headers.get('set-cookie')?.includes('Max-Age=604800') ?? false;
    return { isKnown: (await answer.json()) !== null, isSetAgain, daysLeft };
  }

  test('stays as it is on its first day', async () => {
    expect(await aged(0.9)).toEqual({ isKnown: true, isSetAgain: false, daysLeft: 6 });
  });

  test('is renewed for a week after that', async () => {
    expect(await aged(1.1)).toEqual({ isKnown: true, isSetAgain: true, daysLeft: 7 });
  });

  test('ends after a week', async () => {
    expect(await aged(7.1)).toEqual({ isKnown: false, isSetAgain: false, daysLeft: undefined });
  });

  test('is nobody’s with another signature, or once its person was deactivated', async () => {
    const { person, cookie, request } = await signedIn(api, 'editor');
    const token = cookie.slice(0, cookie.indexOf('.', cookie.indexOf('=')));
    const forged = { cookie: `${token}.${'A'.repeat(43)}%3D` };
    expect((await read(api.app.request('/api/me', { headers: forged }))).body).toBeNull();
    expect((await read(request('/api/me'))).body).toEqual(person);
    const gone = { deactivatedAt: '2026-01-01T00:00:00.000Z' };
    await api.db.updateTable('person').set(gone).where('id', '=', person.id).execute();
    expect((await read(request('/api/me'))).body).toBeNull();
  });
});

test('signing out ends the session and takes the cookie away', async () => {
  const { request } = await signedIn(api, 'editor');
  const answer = await request('/api/auth/sign-out', { method: 'POST' });
  expect(answer.headers.get('set-cookie')).toMatch(/^stratlas\.session_token=; Max-Age=0;/);
  expect(await read(answer)).toEqual({ status: 200, body: null });
  expect(await read(request('/api/me'))).toEqual({ status: 200, body: null });
});

test.each([
  ['POST', 'sign-up/email'],
  ['POST', 'update-user'],
  ['POST', 'change-password'],
  ['POST', 'delete-user'],
  ['GET', 'get-session'],
])('nothing else of better-auth can be asked: %s %s', async (method, path) => {
  const { request } = await signedIn(api, 'editor');
  expect(await refusal(request(`/api/auth/${path}`, { method }))).toBe('404 not_found');
});
