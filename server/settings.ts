import { z } from 'zod';
import type { Oidc } from './sign-in/auth.ts';

const portRange = 'expected a whole number from 0 to 65535';

const webAddress = z.url({ protocol: /^https?$/, error: 'expected a web address' });

/** `*`, or origins between spaces or commas: who may show the page in a frame. */
const embedOrigins = z
  .string()
  .transform((text) => text.split(/[\s,]+/).filter(Boolean))
  .pipe(
    z.array(
      z.union([z.literal('*'), webAddress.transform((url) => new URL(url).origin)], {
        error: 'expected web addresses between spaces, or *',
      }),
    ),
  )
  .default([]);

const schema = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, portRange)
    .transform(Number)
    .pipe(z.number().max(65535, portRange))
    .default(4321),
  HOST: z.string().min(1).default('127.0.0.1'),
  STRATLAS_DATA: z.string().min(1).default('./data'),
  DATABASE_URL: z
    .url({
      protocol: /^postgres(ql)?$/,
      error: 'expected postgres://user:password@host:port/database',
    })
    .optional(),
  BASEMAP_STYLE_URL: webAddress.optional(),
  EMBED_ORIGINS: embedOrigins,
  RATE_LIMIT: z
    .string()
    .regex(/^\d{1,7}$/, 'expected requests a minute, 0 for any number')
    .transform(Number)
    .default(3000),
  STRATLAS_URL: webAddress.optional(),
  STRATLAS_SECRET: z.string().min(32, 'expected at least 32 characters').optional(),
  OIDC_ISSUER: webAddress.optional(),
  OIDC_CLIENT_ID: z.string().min(1).optional(),
  OIDC_CLIENT_SECRET: z.string().min(1).optional(),
});

export interface Settings {
  /** 0 takes any free port. */
  port: number;
  host: string;
  /** Folder of what is kept: the SQLite database, if there is no other. */
  data: string;
  /** Where the database is, as `openDatabase` takes it: the folder, or a `postgres://` address. */
  database: string;
  /** A MapLibre style to put beneath ours; off unless somebody asks for it. */
  basemapStyleUrl: string | undefined;
  /** Sites that may show the page's embedded form in their frames; none but this one by default. */
  embedOrigins: string[];
  /** Requests a minute that one address may make; 0 where nobody is counted. */
  rateLimit: number;
  /** The public origin of the site; without it each request tells its own. */
  url: string | undefined;
  /** Signs the cookies; without it one is made and kept. */
  secret: string | undefined;
  /** Where people of an organisation sign in. */
  oidc: Oidc | undefined;
}

/** A setting of the environment is wrong; the message names it. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
}

/** Reads the settings from the environment. @throws SettingsError naming the wrong one. */
export function readSettings(environment: Record<string, string | undefined>): Settings {
  const result = schema.safeParse(environment);
  if (!result.success) {
    const issue = result.error.issues[0];
    throw new SettingsError(`${String(issue?.path[0])}: ${issue?.message}`);
  }
  const { PORT, HOST, STRATLAS_DATA, DATABASE_URL, BASEMAP_STYLE_URL } = result.data;
  const { STRATLAS_URL, STRATLAS_SECRET, EMBED_ORIGINS } = result.data;
  return {
    port: PORT,
    host: HOST,
    data: STRATLAS_DATA,
    database: DATABASE_URL ?? STRATLAS_DATA,
    basemapStyleUrl: BASEMAP_STYLE_URL,
    embedOrigins: EMBED_ORIGINS,
    rateLimit: result.data.RATE_LIMIT,
    url: STRATLAS_URL && new URL(STRATLAS_URL).origin,
    secret: STRATLAS_SECRET,
    oidc: readOidc(result.data),
  };
}

/** All three or none. */
function readOidc(data: z.infer<typeof schema>): Oidc | undefined {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = data;
  if (issuer && clientId && clientSecret) return { issuer, clientId, clientSecret };
  const given = { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret };
  const missing = Object.entries(given).filter(([, value]) => value === undefined);
  if (missing.length === 3) return undefined;
  throw new SettingsError(`${missing[0]?.[0]}: expected, because other OIDC_ settings are there`);
}
