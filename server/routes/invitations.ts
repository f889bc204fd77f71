import { createRoute, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { invitationSchema, personSchema } from '../contract/people.ts';
import { readInvitation } from '../sign-in/invitations.ts';
import { joinByLink, resetByLink } from '../sign-in/join.ts';
import { passCookies } from '../sign-in/sign-in.ts';
import { limitBody, soundJson } from './json-body.ts';
import { createRouter, type Deps, failures, ok } from './router.ts';

const token = z.string().max(100);
const password = z.string().max(1000);
const notValid = { ...failures[404], description: '`link_not_valid`' };
const json = <Schema extends z.ZodType>(schema: Schema) => ({
  body: { required: true, content: { 'application/json': { schema } } },
});

const look = createRoute({
  method: 'post',
  path: '/api/invitations/look',
  middleware: [limitBody(8192), soundJson] as const,
  summary: 'What a one-time link is for; its token never stands in an address',
  request: json(z.strictObject({ token })),
  responses: { 200: ok('The invitation', invitationSchema), 400: failures[400], 404: notValid },
});

const accept = createRoute({
  method: 'post',
  path: '/api/invitations/accept',
  middleware: [limitBody(8192), soundJson] as const,
  summary: 'Makes the account of who holds the link, and signs in',
  request: json(
    z.strictObject({
      token,
      name: z.string().trim().min(1).max(200),
      email: z.string().trim().toLowerCase().max(254).pipe(z.email()),
      password,
    }),
  ),
  responses: {
    200: ok('Who is signed in now', personSchema),
    400: { ...failures[400], description: 'Also `weak_password`; `details.problems` says why.' },
    404: notValid,
    409: { ...failures[400], description: '`email_taken`' },
  },
});

const reset = createRoute({
  method: 'post',
  path: '/api/invitations/reset',
  middleware: [limitBody(8192), soundJson] as const,
  summary: 'Sets the password of whom the link was made for, and signs in',
  request: json(z.strictObject({ token, password })),
  responses: {
    200: ok('Who is signed in now', personSchema),
    400: { ...failures[400], description: 'Also `weak_password`; `details.problems` says why.' },
    404: notValid,
  },
});

const signedIn = z.object({ user: personSchema });

export const invitationRoutes = ({ db, signIn }: Deps) => {
  const enter = async (c: Context, credentials: { email: string; password: string }) => {
    const answer = await signIn.answer(c, credentials, '/api/auth/sign-in/email');
    passCookies(answer.headers, c);
    return signedIn.parse(await answer.json()).user;
  };
  return createRouter()
    .openapi(look, async (c) => {
      const { id, personId, ...shown } = await readInvitation(
        db,
        c.req.valid('json').token,
        new Date().toISOString(),
      );
      return c.json(shown, 200);
    })
    .openapi(accept, async (c) => {
      const newcomer = c.req.valid('json');
      const email = await joinByLink(db, signIn.hash, newcomer);
      return c.json(await enter(c, { email, password: newcomer.password }), 200);
    })
    .openapi(reset, async (c) => {
      const given = c.req.valid('json');
      const email = await resetByLink(db, signIn.hash, given);
      return c.json(await enter(c, { email, password: given.password }), 200);
    });
};
