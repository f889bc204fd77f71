import { Hono } from 'hono';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { roles } from '../../../server/contract/roles.ts';
import { ApiError } from '../../../server/errors.ts';
import { requireRole } from '../../../server/sign-in/require-role.ts';
import { peopleApp, read, refusal } from './app.ts';
import { signedIn } from './people.ts';

let api: Awaited<ReturnType<typeof peopleApp>>;
beforeAll(async () => {
  api = await peopleApp();
});
afterAll(() => api.db.destroy());

/** The app with one route more, for reviewers. */
function withGuarded() {
  const { db, signIn, app } = api;
  const guarded = new Hono();
  guarded.onError((error, c) =>
    error instanceof ApiError ? c.json(error.body, error.status) : c.text('failed', 500),
  );
  guarded.post('/api/guarded', requireRole({ signIn }, 'reviewer'), (c) => c.json(c.get('person')));
  guarded.mount('/', app.fetch);
  return { db, app: guarded };
}

test('who is not signed in is told to sign in', async () => {
  const answer = withGuarded().app.request('/api/guarded', { method: 'POST' });
  expect(await refusal(answer)).toBe('401 not_signed_in');
});

test.each(roles)('a %s gets in only with the role or one above it', async (role) => {
  const { person, request } = await signedIn(withGuarded(), role);
  const answer = await read(request('/api/guarded', { method: 'POST' }));
  if (role === 'reviewer' || role === 'administrator') {
    expect(answer).toEqual({ status: 200, body: person });
  } else {
    const error = {
      code: 'not_allowed',
      message: 'This needs the role "reviewer".',
      details: { role: 'reviewer' },
    };
    expect(answer).toEqual({ status: 403, body: { error } });
  }
});
