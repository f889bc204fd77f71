import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { peopleApp, read, refusal } from './app.ts';
import { type Claims, client, startProvider } from './oidc-provider.ts';
import { addPerson, jsonRequest } from './people.ts';

let provider: Awaited<ReturnType<typeof startProvider>>;
let api: Awaited<ReturnType<typeof peopleApp>>;
beforeAll(async () => {
  provider = await startProvider();
  api = await peopleApp({ oidc: { issuer: provider.issuer, ...client } });
});
afterAll(async () => {
  provider.stop();
  await api.db.destroy();
});

const cookiesOf = (answer: Response) =>
  answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');

/** Goes there and back as a browser does. */
async function signInElsewhere(claims: Claims) {
  const begun = await api.app.request('/api/auth/sign-in/social', jsonRequest('POST', {}));
  const { url } = await begun.json();
  const path = provider.visit(url, claims);
  const back = await api.app.request(path, { headers: { cookie: cookiesOf(begun) } });
  const me = () => read(api.app.request('/api/me', { headers: { cookie: cookiesOf(back) } }));
  return { status: back.status, to: back.headers.get('location'), me };
}

const taras: Claims = {
  sub: 'person-7',
  email: 'taras@example.org',
  email_verified: true,
  name: 'Тарас',
};

test('the page learns whether there is another site to sign in at', async () => {
  expect((await read(api.app.request('/api/auth/ways'))).body).toEqual({ oidc: true });
  const without = await peopleApp();
  expect((await read(without.app.request('/api/auth/ways'))).body).toEqual({ oidc: false });
  const begun = without.app.request('/api/auth/sign-in/social', jsonRequest('POST', {}));
  expect(await refusal(begun)).toBe('404 not_found');
  await without.db.destroy();
});

test('who comes from there for the first time is a reader, the same person each time after', async () => {
  const first = await signInElsewhere(taras);
  expect([first.status, first.to]).toEqual([302, '/']);
  const { body } = await first.me();
  expect(body).toMatchObject({ name: 'Тарас', email: 'taras@example.org', role: 'reader' });
  await api.db.updateTable('person').set({ role: 'editor' }).where('id', '=', body.id).execute();
  const second = await signInElsewhere(taras);
  expect((await second.me()).body).toEqual({ ...body, role: 'editor' });
});

test('who was deactivated here stays out', async () => {
  const { me } = await signInElsewhere({ ...taras, sub: 'person-8', email: 'ivan@example.org' });
  const { id } = (await me()).body;
  const gone = { deactivatedAt: '2026-01-01T00:00:00.000Z' };
  await api.db.updateTable('person').set(gone).where('id', '=', id).execute();
  const again = await signInElsewhere({ ...taras, sub: 'person-8', email: 'ivan@example.org' });
  expect([again.status, again.to]).toEqual([302, expect.stringMatching(/^\/\?signIn=failed/)]);
  expect((await again.me()).body).toBeNull();
});

test('an account here is not taken over by the same e-mail there', async () => {
  const { email } = await addPerson(api.db, 'administrator');
  const { to, me } = await signInElsewhere({ ...taras, sub: 'person-9', email });
  expect(to).toMatch(/^\/\?signIn=failed/);
  expect((await me()).body).toBeNull();
});

test('who comes back without having gone there is sent to the page, signed out', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const back = await api.app.request('/api/auth/callback/oidc?code=any&state=forged');
  expect(back.status).toBe(302);
  expect(back.headers.get('location')).toMatch(/\/\?signIn=failed/);
  log.mockRestore();
});
