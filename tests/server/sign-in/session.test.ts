import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApp } from '../../../server/app.ts';
import { roles } from '../../../server/contract/roles.ts';
import { openDatabase } from '../../../server/db/open.ts';
import { createSignIn } from '../../../server/sign-in/sign-in.ts';
import { signedIn } from './people.ts';

async function emptyApp(url?: string) {
  const db = await openDatabase(':memory:');
  const signIn = createSignIn({ db, secret: 's'.repeat(40), url });
  return { db, signIn, app: createApp({ db, version: '', signIn }) };
}

let api: Awaited<ReturnType<typeof emptyApp>>;
beforeAll(async () => {
  api = await emptyApp();
});
afterAll(() => api.db.destroy());

test('a reader without an account is nobody, and learns so without an error', async () => {
  const answer = await api.app.request('/api/me');
  expect(answer.status).toBe(200);
  expect(await answer.json()).toBeNull();
});

test.each(roles)('a signed-in %s is known by the cookie', async (role) => {
  const { person, request } = await signedIn(api, role);
  const answer = await request('/api/me');
  expect(answer.headers.get('cache-control')).toBe('no-store');
  expect(await answer.json()).toEqual(person);
});
