import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Person } from '../../server/contract/people.ts';
import { openDatabase } from '../../server/db/open.ts';
import { addPerson, password } from '../server/sign-in/people.ts';
import { type ServerProcess, startServer } from '../server-process.ts';

/** The real program over a folder of its own, started as often as it is killed. */
export async function mortalServer() {
  const data = mkdtempSync(join(tmpdir(), 'stratlas-kill-'));
  const db = await openDatabase(data);
  const writer = await addPerson(db, 'editor');
  const reviewer = await addPerson(db, 'reviewer');
  await db.destroy();
  const started: ServerProcess[] = [];
  return {
    writer,
    reviewer,
    /** What lies in the folder while no server runs. */
    database: () => openDatabase(data),
    start: async () => {
      const server = await startServer(data);
      started.push(server);
      return server;
    },
    remove: async () => {
      for (const { kill } of started) await kill();
      rmSync(data, { recursive: true });
    },
  };
}

export type Ask = Awaited<ReturnType<typeof signIn>>;

/** Signs in over the network, and asks as that person; a refusal is an error. */
export async function signIn(address: string, { email }: Person) {
  const headers = { 'content-type': 'application/json', origin: address };
  const init = { method: 'POST', headers, body: JSON.stringify({ email, password }) };
  const answer = await fetch(`${address}/api/auth/sign-in/email`, init);
  const cookie = (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  return async (path: string, { headers, ...init }: RequestInit = {}) => {
    const sent = { ...Object.fromEntries(new Headers(headers)), cookie, origin: address };
    const response = await fetch(`${address}/api${path}`, { ...init, headers: sent });
    if (!response.ok) throw new Error(`${path}: ${await response.text()}`);
    return response.json();
  };
}
