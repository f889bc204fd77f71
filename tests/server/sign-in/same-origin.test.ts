import { afterAll, beforeAll, expect, test } from 'vitest';
import { peopleApp, read, refusal } from './app.ts';
import { jsonRequest, password, type SignedIn, signedIn } from './people.ts';

let api: Awaited<ReturnType<typeof peopleApp>>;
let person: SignedIn;
beforeAll(async () => {
  api = await peopleApp();
  person = await signedIn(api, 'administrator');
});
afterAll(() => api.db.destroy());

/** A request with the person's cookie as another page's browser, or a program, would send it. */
const from = (said: Record<string, string>, path: string, body: unknown = {}) =>
  api.app.request(path, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { cookie: person.cookie, 'content-type': 'application/json', ...said },
  });

const invitation = { role: 'editor', days: 1 };

test.each<Record<string, string>>([
  { origin: 'null' },
  { origin: 'https://elsewhere.example' },
  { origin: 'http://localhost:81' },
  { origin: 'http://localhost.example' },
  { 'sec-fetch-site': 'cross-site' },
  { 'sec-fetch-site': 'same-site', origin: 'http://localhost' },
])('what another site’s page sends with a person’s cookie changes nothing: %j', async (said) => {
  expect(await refusal(from(said, '/api/invitations', invitation))).toBe('403 wrong_origin');
  expect(await refusal(from(said, '/api/auth/sign-out'))).toBe('403 wrong_origin');
  expect((await read(person.request('/api/people'))).body.invitations).toEqual([]);
  expect((await read(person.request('/api/me'))).body).toEqual(person.person);
});

test.each<Record<string, string>>([
  { origin: 'http://localhost' },
  { 'sec-fetch-site': 'same-origin', origin: 'https://behind-a-proxy.example' },
  {},
])('what the site’s own page or a program sends passes: %j', async (said) => {
  expect((await from(said, '/api/invitations', invitation)).status).toBe(200);
});

test('finding places in a text changes nothing and stays open to all', async () => {
  const text = { text: 'Рубіжне' };
  expect((await from({ origin: 'https://elsewhere.example' }, '/api/link-text', text)).status).toBe(
    200,
  );
});

test('reading needs no origin', async () => {
  const { cookie } = person;
  expect((await api.app.request('/api/people', { headers: { cookie } })).status).toBe(200);
});

test('another site’s page cannot sign a visitor in', async () => {
  const { email } = person.person;
  const request = jsonRequest('POST', { email, password }, { origin: 'https://elsewhere.example' });
  expect(await refusal(api.app.request('/api/auth/sign-in/email', request))).toBe(
    '403 wrong_origin',
  );
});

test('with a public address its origin counts, and not that of the request behind a proxy', async () => {
  const { app, db } = await peopleApp({ url: 'https://atlas.example' });
  const ask = (origin: string) =>
    app.request('/api/auth/sign-out', {
      method: 'POST',
      headers: { cookie: '__Secure-stratlas.session_token=some.thing', origin },
    });
  expect((await ask('https://atlas.example')).status).toBe(200);
  expect(await refusal(ask('http://localhost'))).toBe('403 wrong_origin');
  await db.destroy();
});
