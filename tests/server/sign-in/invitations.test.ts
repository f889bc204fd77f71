import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makeInvitation } from '../../../server/sign-in/invitations.ts';
import { setUpToken } from '../../../server/sign-in/set-up.ts';
import { peopleApp, read, refusal } from './app.ts';
import { addPerson, jsonRequest, password, signedIn, trySignIn } from './people.ts';

let api: Awaited<ReturnType<typeof peopleApp>>;
beforeEach(async () => {
  api = await peopleApp();
});
afterEach(() => api.db.destroy());

const post = (path: string, body: unknown) =>
  api.app.request(`/api/invitations/${path}`, jsonRequest('POST', body));

const olena = { name: ' Олена Бондар ', email: 'O.Bondar@Example.org', password };
const accept = (token: string, change: object = {}) =>
  post('accept', { ...olena, token, ...change });

/** A token for the set-up, as a start of the server prints it. */
async function setUp(): Promise<string> {
  const token = await setUpToken(api.db);
  if (token === null) throw new Error('There is an administrator.');
  return token;
}

async function invite(role: string, days = 7) {
  const administrator = await signedIn(api, 'administrator');
  const { body } = await read(administrator.send('POST', '/api/invitations', { role, days }));
  return body as { id: string; token: string; expiresAt: string };
}

describe('the set-up link', () => {
  test('holds 32 random bytes; the database only their hash', async () => {
    const token = await setUp();
    expect(Buffer.from(token, 'base64url')).toHaveLength(32);
    const rows = await api.db.selectFrom('invitation').selectAll().execute();
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ purpose: 'setup', expiresAt: null, usedAt: null });
    expect(rows[0]?.tokenHash).toMatch(/^[0-9a-f]{64}$/);
    expect(JSON.stringify(rows)).not.toContain(token);
  });

  test('makes the first administrator and signs them in', async () => {
    const token = await setUp();
    expect(await read(post('look', { token }))).toEqual({
      status: 200,
      body: { purpose: 'setup', role: 'administrator', email: null, expiresAt: null },
    });
    const answer = await accept(token);
    const { status, body } = await read(answer);
    expect(status).toBe(200);
    expect(body).toEqual({
      id: expect.any(String),
      name: 'Олена Бондар',
      email: 'o.bondar@example.org',
      role: 'administrator',
    });
    const cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? '';
    expect(await read(api.app.request('/api/me', { headers: { cookie } }))).toEqual({
      status,
      body,
    });
    expect((await trySignIn(api.app, 'o.bondar@example.org')).status).toBe(200);
  });

  test('works once', async () => {
    const token = await setUp();
    expect((await accept(token)).status).toBe(200);
    expect(await refusal(accept(token, { email: 'other@example.org' }))).toBe('404 link_not_valid');
    expect(await refusal(post('look', { token }))).toBe('404 link_not_valid');
  });

  test('works once also when two use it at the same moment', async () => {
    const token = await setUp();
    const both = [accept(token), accept(token, { email: 'other@example.org' })];
    const statuses = (await Promise.all(both)).map(({ status }) => status);
    expect(statuses.sort()).toEqual([200, 404]);
    expect(await api.db.selectFrom('person').select('id').execute()).toHaveLength(1);
  });

  test('is a new one at each start, and the one before no longer holds', async () => {
    const before = await setUp();
    const after = await setUp();
    expect(await refusal(post('look', { token: before }))).toBe('404 link_not_valid');
    expect((await post('look', { token: after })).status).toBe(200);
  });

  test('is no longer made, and no longer works, once there is an administrator', async () => {
    const token = await setUp();
    await addPerson(api.db, 'administrator');
    expect(await refusal(accept(token))).toBe('404 link_not_valid');
    expect(await setUpToken(api.db)).toBeNull();
  });

  test('a guessed token opens nothing', async () => {
    await setUp();
    for (const token of ['', 'A'.repeat(43), '__proto__']) {
      expect(await refusal(accept(token))).toBe('404 link_not_valid');
    }
  });
});

describe('a new account', () => {
  test.each([
    ['short pass', ['too_short']],
    ['aaaaaaaaaaaabbbb', ['repetitive']],
    ['my o.bondar phrase', ['holds_email']],
    ['Stratlas forever 1', ['holds_site']],
    ['finalfantasy', ['breached']],
    ['AdministratoR2024!', ['breached']],
    ['x'.repeat(129), ['too_long', 'repetitive']],
  ])('is refused the password «%s», and the link stays good', async (weak, problems) => {
    const token = await setUp();
    const { status, body } = await read(accept(token, { password: weak }));
    expect([status, body.error.code]).toEqual([400, 'weak_password']);
    expect(body.error.details).toEqual({ problems });
    expect((await accept(token)).status).toBe(200);
  });

  test.each([
    ['email', 'no address'],
    ['email', ''],
    ['name', '   '],
    ['name', 'x'.repeat(201)],
  ])('needs a good %s, not «%s»', async (field, value) => {
    const { status, body } = await read(accept(await setUp(), { [field]: value }));
    expect([status, body.error.details.parameter]).toEqual([400, field]);
  });

  test('cannot have the e-mail of another, and the link stays good', async () => {
    const { email } = await addPerson(api.db, 'reader');
    const { token } = await invite('editor');
    expect(await refusal(accept(token, { email: email.toUpperCase() }))).toBe('409 email_taken');
    expect((await accept(token)).status).toBe(200);
  });
});

describe('an invitation', () => {
  test('gives its role, once', async () => {
    const { token } = await invite('reviewer');
    expect((await read(accept(token))).body.role).toBe('reviewer');
    expect(await refusal(accept(token, { email: 'b@example.org' }))).toBe('404 link_not_valid');
  });

  test('holds for as many days as the administrator said', async () => {
    const { expiresAt } = await invite('editor', 30);
    const days = (Date.parse(expiresAt) - Date.now()) / 86_400_000;
    expect(days).toBeCloseTo(30, 2);
  });

  test('does nothing after its time', async () => {
    const wanted = { purpose: 'invite', role: 'editor', personId: null, createdBy: null } as const;
    const { token } = await makeInvitation(api.db, wanted, '2020-01-01T00:00:00.000Z');
    expect(await refusal(accept(token))).toBe('404 link_not_valid');
  });

  test('cannot set a password anew', async () => {
    const { token } = await invite('editor');
    expect(await refusal(post('reset', { token, password }))).toBe('404 link_not_valid');
  });
});

describe('a link to set a new password', () => {
  async function resetLink() {
    const administrator = await signedIn(api, 'administrator');
    const person = await signedIn(api, 'editor');
    const path = `/api/people/${person.person.id}/reset`;
    const { body } = await read(administrator.request(path, { method: 'POST' }));
    return { ...person, token: String(body.token) };
  }
  const fresh = 'a quite different phrase';

  test('says whose it is, sets it once, ends the sessions and signs in', async () => {
    const { person, request, token } = await resetLink();
    const { body } = await read(post('look', { token }));
    expect(body).toMatchObject({ purpose: 'reset', role: null, email: person.email });
    expect(await read(post('reset', { token, password: fresh }))).toEqual({
      status: 200,
      body: person,
    });
    expect((await read(request('/api/me'))).body).toBeNull();
    expect(await refusal(trySignIn(api.app, person.email))).toBe('401 wrong_credentials');
    expect((await trySignIn(api.app, person.email, fresh)).status).toBe(200);
    expect(await refusal(post('reset', { token, password: fresh }))).toBe('404 link_not_valid');
  });

  test('changes nothing until it is used, and minds the same rules', async () => {
    const { person, token } = await resetLink();
    expect((await trySignIn(api.app, person.email)).status).toBe(200);
    const weak = await read(post('reset', { token, password: `${person.email} is mine` }));
    expect(weak.body.error.details).toEqual({ problems: ['holds_email'] });
  });

  test('makes no account', async () => {
    const { token } = await resetLink();
    expect(await refusal(accept(token))).toBe('404 link_not_valid');
  });
});
