import { generateKeyPairSync, sign } from 'node:crypto';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';

export const client = { clientId: 'atlas', clientSecret: 'known to two' };

/** Who signs in there next. */
export interface Claims {
  sub: string;
  email: string;
  email_verified: boolean;
  name: string;
}

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

function idToken(claims: object): string {
  const body = `${encode({ alg: 'RS256', kid: 'one', typ: 'JWT' })}.${encode(claims)}`;
  return `${body}.${sign('sha256', Buffer.from(body), privateKey).toString('base64url')}`;
}

/**
 * An OpenID Connect provider that asks nothing: whoever comes is the person of the claims.
 * `issuer` is its address; `visit` does what a browser would at the address for signing in.
 */
export async function startProvider() {
  let next: (Claims & { nonce: string | null }) | undefined;
  const app = new Hono()
    .get('/.well-known/openid-configuration', (c) => {
      const { origin } = new URL(c.req.url);
      return c.json({
        issuer: origin,
        authorization_endpoint: `${origin}/authorize`,
        token_endpoint: `${origin}/token`,
        jwks_uri: `${origin}/jwks`,
        id_token_signing_alg_values_supported: ['RS256'],
      });
    })
    .get('/jwks', (c) =>
      c.json({ keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'one', alg: 'RS256' }] }),
    )
    .post('/token', (c) => {
      const iat = Math.floor(Date.now() / 1000);
      const iss = new URL(c.req.url).origin;
      const id_token = idToken({ ...next, iss, aud: client.clientId, iat, exp: iat + 60 });
      return c.json({ access_token: 'unused', token_type: 'Bearer', id_token });
    });
  const server = serve({ fetch: app.fetch, port: 0 });
  await new Promise((resolve) => server.once('listening', resolve));
  const bound = server.address();
  return {
    issuer: `http://localhost:${typeof bound === 'object' ? bound?.port : 0}`,
    /** @returns the path to which it sends the browser back */
    visit: (address: string, claims: Claims): string => {
      const asked = new URL(address).searchParams;
      next = { ...claims, nonce: asked.get('nonce') };
      const { pathname } = new URL(asked.get('redirect_uri') ?? '');
      return `${pathname}?code=any&state=${asked.get('state')}`;
    },
    stop: () => server.close(),
  };
}
