import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serve } from '@hono/node-server';
import { createApp } from './app.ts';
import { joinLink } from './contract/join-link.ts';
import { DatabaseError } from './db/errors.ts';
import { openDatabase } from './db/open.ts';
import { makeApart } from './exchange/package/make-apart.ts';
import { packagesOf } from './exchange/package/packages.ts';
import { reloadIfChanged } from './join/reload.ts';
import { dataVersion } from './register/history/counter.ts';
import { Listeners } from './routes/listeners.ts';
import { oncePerTurn } from './routes/once-per-turn.ts';
import { RateLimit } from './routes/rate-limit.ts';
import { readSettings, SettingsError } from './settings.ts';
import { secretOf } from './sign-in/secret.ts';
import { setUpToken } from './sign-in/set-up.ts';
import { createSignIn } from './sign-in/sign-in.ts';
import { keepAhead } from './spots/ahead.ts';

/** Not there in development, where Vite serves the page. */
const pageFolder = fileURLToPath(new URL('../web/dist', import.meta.url));

/** Ends the program with a message that a person can act on. */
function fail(message: string): never {
  console.error(`Stratlas: ${message}`);
  process.exit(1);
}

function explain(error: unknown): string {
  if (error instanceof DatabaseError || error instanceof SettingsError) return error.message;
  const { code, port } = error as NodeJS.ErrnoException & { port?: number };
  if (code === 'EADDRINUSE') {
    return `port ${port} is taken. End what uses it, or set PORT to another, 0 for any free one.`;
  }
  if (code === 'EACCES') return `port ${port} needs more rights. Set PORT to one above 1023.`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    return 'HOST is not an address of this machine. Set it to 127.0.0.1, or to 0.0.0.0 for all.';
  }
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** The address comes first: it is what programs that start this one look for. */
const greeting = (address: string, setUp: string | null): string =>
  `Stratlas is ready: ${address}${setUp ? `\nSet up the first administrator, once: ${setUp}` : ''}`;

async function main(): Promise<void> {
  const settings = readSettings(process.env);
  const { port, host, basemapStyleUrl, url } = settings;
  const db = await openDatabase(settings.database);
  const version = await reloadIfChanged(db);
  const signIn = createSignIn({ ...settings, db, secret: await secretOf(settings, db) });
  const token = await setUpToken(db);
  const versionNow = oncePerTurn(() => dataVersion(db));
  const listeners = new Listeners(versionNow);
  const app = createApp(
    {
      db,
      version,
      signIn,
      dataVersion: versionNow,
      listeners,
      packages: packagesOf(db, async () => join(settings.data, 'packages'), makeApart),
      limit: settings.rateLimit === 0 ? null : new RateLimit(settings.rateLimit),
    },
    existsSync(pageFolder) ? pageFolder : undefined,
    basemapStyleUrl,
    settings.embedOrigins,
  );
  const server = serve({ fetch: app.fetch, port, hostname: host }, (address) => {
    const local = `http://${host}:${address.port}`;
    console.log(greeting(local, token && joinLink(url ?? local, token)));
  });
  const endAhead = keepAhead(app, db);
  server.on('error', (error) => fail(explain(error)));
  const stop = () => {
    endAhead();
    listeners.close();
    server.close(() => void db.destroy().then(() => process.exit(0)));
    if ('closeIdleConnections' in server) server.closeIdleConnections();
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

main().catch((error: unknown) => fail(explain(error)));
