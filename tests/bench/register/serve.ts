import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { createApp } from '../../../server/app.ts';
import { openDatabase } from '../../../server/db/open.ts';
import { dataVersion } from '../../../server/register/history/counter.ts';
import { oncePerTurn } from '../../../server/routes/once-per-turn.ts';

/**
 * A program of the bench: the app over a data folder on one port and, on another, a bare Hono
 * route that answers each address with the bytes that the app gave for it. Sends both ports to the
 * program that started it, and ends with that.
 */
const db = await openDatabase(process.argv[2] ?? '');
const app = createApp({ db, version: '', dataVersion: oncePerTurn(() => dataVersion(db)) });
const answers = new Map<string, Uint8Array<ArrayBuffer>>();
const bare = new Hono();
bare.get('/api/*', async (c) => {
  const bytes = answers.get(c.req.url) ?? (await bytesOf(c.req.url));
  return c.body(bytes, 200, { 'content-type': 'application/json' });
});

async function bytesOf(url: string): Promise<Uint8Array<ArrayBuffer>> {
  const answer = await app.request(url);
  const bytes = new Uint8Array(await answer.arrayBuffer());
  answers.set(url, bytes);
  return bytes;
}

const listening = (fetch: Parameters<typeof serve>[0]['fetch']) =>
  new Promise<number>((resolve) => {
    serve({ fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => resolve(port));
  });

process.send?.({ app: await listening(app.fetch), bare: await listening(bare.fetch) });
process.once('disconnect', () => db.destroy().then(() => process.exit()));
