import { createRoute, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { personSchema } from '../contract/people.ts';
import { failedPage } from '../sign-in/failed-page.ts';
import { notSetUp, signInRefusal } from '../sign-in/refusal.ts';
import { passCookies } from '../sign-in/sign-in.ts';
import { limitBody, soundJson } from './json-body.ts';
import { createRouter, type Deps, failures, ok } from './router.ts';

const person = personSchema.nullable();
const signedIn = z.object({ user: personSchema });
const there = z.object({ url: z.string() });

const me = createRoute({
  method: 'get',
  path: '/api/me',
  summary: 'Who is signed in; null for a reader without an account',
  responses: { 200: ok('The person or null', person) },
});

const ways = createRoute({
  method: 'get',
  path: '/api/auth/ways',
  summary: 'How one can sign in beside e-mail and password',
  responses: { 200: ok('Whether another site signs people in', z.object({ oidc: z.boolean() })) },
});

const signIn = createRoute({
  method: 'post',
  path: '/api/auth/sign-in/email',
  middleware: [limitBody(4096), soundJson] as const,
  summary: 'Signs in by e-mail and password; the answer sets the cookie',
  request: {
    body: {
      required: true,
      content: {
        'application/json': { schema: z.strictObject({ email: z.string(), password: z.string() }) },
      },
    },
  },
  responses: {
    200: ok('Who is signed in now', personSchema),
    400: failures[400],
    401: { ...failures[400], description: '`wrong_credentials`, whatever of them is wrong.' },
    403: { ...failures[400], description: '`wrong_origin`' },
    429: { ...failures[400], description: '`too_many_tries`; `details.seconds` to wait' },
  },
});

const signOut = createRoute({
  method: 'post',
  path: '/api/auth/sign-out',
  summary: 'Ends the session',
  responses: { 200: ok('Null', z.null()), 403: failures[400] },
});

const elsewhere = createRoute({
  method: 'post',
  path: '/api/auth/sign-in/social',
  summary: 'Where to go to sign in through another site',
  responses: { 200: ok('Its address', there), 404: failures[404] },
});

const back = createRoute({
  method: 'get',
  path: '/api/auth/callback/oidc',
  summary: 'Where the other site sends people back to',
  responses: { 302: { description: 'To the page, with the cookie or with what went wrong' } },
});

export const signInRoutes = ({ signIn: door }: Deps) => {
  const answered = async (c: Context, body: unknown): Promise<unknown> => {
    const answer = await door.answer(c, body);
    if (!answer.ok) throw await signInRefusal(answer);
    passCookies(answer.headers, c);
    return answer.json();
  };
  return createRouter()
    .openapi(me, async (c) => c.json(await door.personOf(c), 200))
    .openapi(ways, (c) => c.json({ oidc: door.hasOidc }, 200))
    .openapi(signIn, async (c) => {
      const { user } = signedIn.parse(await answered(c, c.req.valid('json')));
      return c.json(user, 200);
    })
    .openapi(signOut, async (c) => {
      await answered(c, {});
      return c.json(null, 200);
    })
    .openapi(elsewhere, async (c) => {
      if (!door.hasOidc) throw notSetUp();
      const request = { provider: 'oidc', callbackURL: '/', errorCallbackURL: failedPage };
      return c.json(there.parse(await answered(c, request)), 200);
    })
    .openapi(back, async (c) => {
      const answer = await door.answer(c);
      return answer.status === 302 ? answer : c.redirect(failedPage);
    });
};
