import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { serve } from '@hono/node-server';
import { createApp } from './app.ts';
import { DatabaseError } from './db/errors.ts';
import { openDatabase } from './db/open.ts';
import { reloadIfChanged } from './join/reload.ts';
import { readSettings, SettingsError } from './settings.ts';

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

async function main(): Promise<void> {
  const { port, host, database, basemapStyleUrl } = readSettings(process.env);
  const db = await openDatabase(database);
  const version = await reloadIfChanged(db);
  const app = createApp(
    { db, version },
    existsSync(pageFolder) ? pageFolder : undefined,
    basemapStyleUrl,
  );
  const server = serve({ fetch: app.fetch, port, hostname: host }, (address) =>
    console.log(`Stratlas is ready: http://${host}:${address.port}`),
  );
  server.on('error', (error) => fail(explain(error)));
  const stop = () => {
    server.close(() => void db.destroy().then(() => process.exit(0)));
    if ('closeIdleConnections' in server) server.closeIdleConnections();
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

main().catch((error: unknown) => fail(explain(error)));
