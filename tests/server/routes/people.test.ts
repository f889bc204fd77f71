import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { peopleApp, read, refusal } from '../sign-in/app.ts';
import { addPerson, jsonRequest, type SignedIn, signedIn, trySignIn } from '../sign-in/people.ts';

let api: Awaited<ReturnType<typeof peopleApp>>;
let administrator: SignedIn;
beforeEach(async () => {
  api = await peopleApp();
  administrator = await signedIn(api, 'administrator');
});
afterEach(() => api.db.destroy());

const patch = (id: string, body: unknown) => administrator.send('PATCH', `/api/people/${id}`, body);

describe.each([
  ['GET', '/api/people'],
  ['PATCH', '/api/people/some-id'],
  ['POST', '/api/people/some-id/reset'],
  ['POST', '/api/invitations'],
  ['DELETE', '/api/invitations/some-id'],
])('%s %s', (method, path) => {
  test('is for administrators alone', async () => {
    const body = method === 'GET' ? {} : jsonRequest(method, {});
    expect(await refusal(api.app.request(path, body))).toBe('401 not_signed_in');
    for (const role of ['reader', 'editor', 'reviewer'] as const) {
      const person = await signedIn(api, role);
      expect(await refusal(person.request(path, body))).toBe('403 not_allowed');
    }
  });
});

test('all accounts are listed, the oldest first, without anything secret', async () => {
  const editor = await addPerson(api.db, 'editor');
  const { body } = await read(administrator.request('/api/people'));
  const dates = { createdAt: expect.any(String), deactivatedAt: null };
  expect(body).toEqual({
    people: [
      { ...administrator.person, ...dates },
      { ...editor, ...dates },
    ],
    invitations: [],
  });
});

test('an invitation is listed without its token until it is used or taken back', async () => {
  const invite = async (role: string) =>
    (await read(administrator.send('POST', '/api/invitations', { role, days: 7 }))).body;
  const [first, second] = [await invite('editor'), await invite('reviewer')];
  const listed = async () => (await read(administrator.request('/api/people'))).body.invitations;
  expect(await listed()).toEqual([
    { id: first.id, role: 'editor', createdAt: expect.any(String), expiresAt: first.expiresAt },
    { id: second.id, role: 'reviewer', createdAt: expect.any(String), expiresAt: second.expiresAt },
  ]);
  const path = `/api/invitations/${first.id}`;
  expect(await read(administrator.request(path, { method: 'DELETE' }))).toEqual({
    status: 200,
    body: null,
  });
  expect(await refusal(administrator.request(path, { method: 'DELETE' }))).toBe('404 not_found');
  expect(await listed()).toHaveLength(1);
  const look = jsonRequest('POST', { token: first.token });
  expect(await refusal(api.app.request('/api/invitations/look', look))).toBe('404 link_not_valid');
});

test.each([
  [{ role: 'owner', days: 7 }, 'role'],
  [{ role: 'editor', days: 0 }, 'days'],
  [{ role: 'editor', days: 31 }, 'days'],
  [{ role: 'editor', days: 7, email: 'a@example.org' }, 'email'],
])('an invitation %j is refused by name', async (body, parameter) => {
  const answer = await read(administrator.send('POST', '/api/invitations', body));
  expect([answer.status, answer.body.error.details.parameter]).toEqual([400, parameter]);
});

test('another role holds from now on and ends the sessions of the old one', async () => {
  const editor = await signedIn(api, 'editor');
  const changed = await read(patch(editor.person.id, { role: 'reviewer' }));
  expect(changed.body).toMatchObject({ ...editor.person, role: 'reviewer' });
  expect((await read(editor.request('/api/me'))).body).toBeNull();
  const again = await signedIn(api, { ...editor.person, role: 'reviewer' });
  expect((await read(again.request('/api/me'))).body.role).toBe('reviewer');
});

test('the same role again changes nothing', async () => {
  const editor = await signedIn(api, 'editor');
  expect((await patch(editor.person.id, { role: 'editor' })).status).toBe(200);
  expect((await read(editor.request('/api/me'))).body).toEqual(editor.person);
});

test('who is deactivated is out at once and cannot come back until let in again', async () => {
  const { person, request } = await signedIn(api, 'editor');
  const { body } = await read(patch(person.id, { isActive: false }));
  expect(body.deactivatedAt).toMatch(/^\d{4}-\d\d-\d\dT/);
  expect((await read(request('/api/me'))).body).toBeNull();
  expect(await refusal(trySignIn(api.app, person.email))).toBe('401 wrong_credentials');
  expect((await read(patch(person.id, { isActive: true }))).body.deactivatedAt).toBeNull();
  expect((await trySignIn(api.app, person.email)).status).toBe(200);
});

test('who stops being an administrator leaves no open links behind', async () => {
  const other = await signedIn(api, 'administrator');
  const { body } = await read(other.send('POST', '/api/invitations', { role: 'editor', days: 7 }));
  await patch(other.person.id, { role: 'editor' });
  const look = jsonRequest('POST', { token: body.token });
  expect(await refusal(api.app.request('/api/invitations/look', look))).toBe('404 link_not_valid');
});

describe('the last administrator', () => {
  test.each([{ role: 'editor' }, { isActive: false }])('stays one: %j', async (change) => {
    const { id } = administrator.person;
    expect(await refusal(patch(id, change))).toBe('409 last_administrator');
    expect((await read(administrator.request('/api/me'))).body).toEqual(administrator.person);
  });

  test('is not somebody deactivated', async () => {
    const other = await addPerson(api.db, 'administrator');
    await patch(other.id, { isActive: false });
    expect(await refusal(patch(administrator.person.id, { role: 'editor' }))).toBe(
      '409 last_administrator',
    );
  });

  test('stays also when two administrators take each other’s role at the same moment', async () => {
    const other = await signedIn(api, 'administrator');
    const change = { role: 'reader' };
    await Promise.all([
      patch(other.person.id, change),
      other.send('PATCH', `/api/people/${administrator.person.id}`, change),
    ]);
    const left = await api.db
      .selectFrom('person')
      .select('id')
      .where('role', '=', 'administrator')
      .execute();
    expect(left).toHaveLength(1);
  });

  test('may go when another has come', async () => {
    await addPerson(api.db, 'administrator');
    expect((await patch(administrator.person.id, { role: 'editor' })).status).toBe(200);
  });
});

test('nobody can be changed who is not there', async () => {
  expect(await refusal(patch('nobody', { role: 'editor' }))).toBe('404 not_found');
  expect(await refusal(administrator.request('/api/people/nobody/reset', { method: 'POST' }))).toBe(
    '404 not_found',
  );
});
