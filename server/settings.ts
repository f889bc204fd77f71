import { z } from 'zod';

const portRange = 'expected a whole number from 0 to 65535';

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
  BASEMAP_STYLE_URL: z.url({ protocol: /^https?$/, error: 'expected a web address' }).optional(),
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
  return {
    port: PORT,
    host: HOST,
    data: STRATLAS_DATA,
    database: DATABASE_URL ?? STRATLAS_DATA,
    basemapStyleUrl: BASEMAP_STYLE_URL,
  };
}
