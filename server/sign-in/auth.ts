import { betterAuth } from 'better-auth';
import { APIError } from 'better-auth/api';
import { genericOAuth } from 'better-auth/plugins/generic-oauth';
import type { Role } from '../contract/roles.ts';
import type { Database } from '../db/schema.ts';
import { addressHeader } from './address.ts';
import { cookiePrefix } from './cookie.ts';
import { failedPage } from './failed-page.ts';

/** Where people of an organisation sign in: its OpenID Connect provider. */
export interface Oidc {
  issuer: string;
  clientId: string;
  clientSecret: string;
}

export interface AuthSettings {
  db: Database;
  /** At least 32 characters; signs the cookies. */
  secret: string;
  /** The public address of the site; without it each request tells its own. */
  url?: string | undefined;
  oidc?: Oidc | undefined;
}

/** Somebody of an organisation who was given no role yet may do what everybody may. */
const firstRole: Role = 'reader';

/**
 * better-auth over our own database. Heavy to load (about 50 MB), so it is imported only when
 * somebody signs in or is signed in.
 */
export const createAuth = ({ db, secret, url, oidc }: AuthSettings) =>
  betterAuth({
    // `sqlite` for PostgreSQL too: it means that moments are text and booleans 0 or 1.
    database: { db, type: 'sqlite', transaction: true },
    secret,
    ...(url !== undefined && { baseURL: url }),
    user: {
      modelName: 'person',
      additionalFields: {
        role: { type: 'string', required: true, defaultValue: firstRole, input: false },
        deactivatedAt: { type: 'date', required: false, input: false },
      },
    },
    emailAndPassword: { enabled: true, disableSignUp: true },
    databaseHooks: {
      session: { create: { before: ({ userId }) => refuseDeactivated(db, userId) } },
    },
    rateLimit: {
      enabled: true,
      storage: 'database',
      customRules: { '/sign-in/*': { window: 60, max: 10 } },
    },
    advanced: {
      cookiePrefix,
      useSecureCookies: url?.startsWith('https:') ?? false,
      // `sameOrigin` has looked at every request already; addresses to go to are still checked.
      disableCSRFCheck: true,
      disableOriginCheck: false,
      ipAddress: { ipAddressHeaders: [addressHeader] },
      database: { validateSchema: false },
    },
    logger: { level: 'error', disabled: false, log: (_, message) => console.error(message) },
    onAPIError: { errorURL: failedPage },
    telemetry: { enabled: false },
    plugins: oidc === undefined ? [] : [genericOAuth({ config: [provider(oidc)] })],
  });

const provider = ({ issuer, clientId, clientSecret }: Oidc) => ({
  providerId: 'oidc',
  clientId,
  clientSecret,
  discoveryUrl: `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`,
  scopes: ['openid', 'email', 'profile'],
});

/** Keeps out who was deactivated, with the words for a wrong password. */
async function refuseDeactivated(db: Database, id: string): Promise<void> {
  const person = await db
    .selectFrom('person')
    .select('deactivatedAt')
    .where('id', '=', id)
    .executeTakeFirst();
  if (person?.deactivatedAt !== null) throw new APIError('UNAUTHORIZED');
}
