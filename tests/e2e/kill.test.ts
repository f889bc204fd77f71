import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Person } from '../../server/contract/people.ts';
import { openDatabase } from '../../server/db/open.ts';
import { sound } from '../server/register/editors.ts';
import { addPerson, password } from '../server/sign-in/people.ts';

const program = fileURLToPath(new URL('../../server/main.ts', import.meta.url));
const data = mkdtempSync(join(tmpdir(), 'stratlas-kill-'));
let child: ChildProcess | undefined;
let writer: Person;
let reviewer: Person;

beforeAll(async () => {
  const db = await openDatabase(data);
  writer = await addPerson(db, 'editor');
  reviewer = await addPerson(db, 'reviewer');
  await db.destroy();
});
afterAll(() => {
  child?.kill('SIGKILL');
  rmSync(data, { recursive: true });
});

/** The real program over the folder. @returns its address */
async function start(): Promise<string> {
  const started = spawn(process.execPath, [program], {
    env: { ...process.env, DATABASE_URL: undefined, PORT: '0', STRATLAS_DATA: data },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  child = started;
  let said = '';
  for await (const chunk of started.stdout) {
    said += String(chunk);
    const address = /http:\S+(?=\n)/.exec(said)?.[0];
    if (address !== undefined) return address;
  }
  throw new Error(`No server: ${said}`);
}

type Ask = Awaited<ReturnType<typeof signIn>>;

/** Signs in over the network, and asks as that person. */
async function signIn(address: string, { email }: Person) {
  const headers = { 'content-type': 'application/json', origin: address };
  const init = { method: 'POST', headers, body: JSON.stringify({ email, password }) };
  const answer = await fetch(`${address}/api/auth/sign-in/email`, init);
  const cookie = (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  return async (method: string, path: string, body?: object, seen = 1) => {
    const sent = { method, headers: { ...headers, cookie, 'if-match': `"${seen}"` } };
    const json = body === undefined ? sent : { ...sent, body: JSON.stringify(body) };
    const response = await fetch(`${address}/api/records/project${path}`, json);
    if (!response.ok) throw new Error(`${path}: ${await response.text()}`);
    return response.json();
  };
}

interface Saved {
  id: string;
  number: number;
  state: string;
  record: object;
}

/** Writes one project after another through their lives, telling of each answer, until it cannot. */
async function keepWriting(write: Ask, review: Ask, acknowledge: (saved: Saved) => void) {
  const told = async (answer: Promise<Saved>): Promise<Saved> => {
    const saved = await answer;
    acknowledge(saved);
    return saved;
  };
  for (let round = 0; ; round++) {
    const { id } = await told(write('POST', '', { record: sound }));
    const record = { ...sound, titleUk: `Ремонт школи № ${round}` };
    await told(write('PUT', `/${id}`, { record }, 1));
    await told(write('POST', `/${id}/submit`, {}, 2));
    await told(review('POST', `/${id}/publish`, {}, 3));
  }
}

/** Kills the server while four write, as soon as so many saves were acknowledged. */
async function killAfter(count: number): Promise<Saved[]> {
  const address = await start();
  const write = await signIn(address, writer);
  const review = await signIn(address, reviewer);
  const acknowledged: Saved[] = [];
  const died = once(child as ChildProcess, 'exit');
  const acknowledge = (saved: Saved) => {
    acknowledged.push(saved);
    if (acknowledged.length === count) child?.kill('SIGKILL');
  };
  const writers = [1, 2, 3, 4].map(() => keepWriting(write, review, acknowledge));
  await Promise.allSettled(writers);
  expect(await died).toEqual([null, 'SIGKILL']);
  return acknowledged;
}

/** What the tables hold of each record must fit together: all of a save, or nothing of it. */
async function expectNothingHalf(): Promise<void> {
  const db = await openDatabase(data);
  const records = await db.selectFrom('record').selectAll().execute();
  const revisions = await db.selectFrom('revision').selectAll().orderBy('number').execute();
  const shown = await db.selectFrom('project').select(['id', 'detail']).execute();
  const items = await db.selectFrom('projectItem').select('projectId').execute();
  await db.destroy();
  for (const { id, number, state } of records) {
    const own = revisions.filter(({ recordId }) => recordId === id);
    expect(own.map((one) => one.number)).toEqual(Array.from({ length: number }, (_, at) => at + 1));
    expect(own.at(-1)?.state).toBe(state);
  }
  const published = records.filter(({ publishedNumber }) => publishedNumber !== null);
  const numbers = new Map(published.map(({ id, publishedNumber }) => [id, publishedNumber]));
  expect(new Map(shown.map(({ id, detail }) => [id, JSON.parse(detail).revision]))).toEqual(
    numbers,
  );
  expect(new Set(items.map(({ projectId }) => projectId))).toEqual(new Set(numbers.keys()));
  expect(new Set(revisions.map(({ recordId }) => recordId)).size).toBe(records.length);
}

test('a server killed in the middle of saves loses nothing it acknowledged, and leaves nothing half', async () => {
  const acknowledged = await killAfter(50);
  expect(acknowledged.length).toBeGreaterThanOrEqual(50);
  await expectNothingHalf();
  const read = await signIn(await start(), writer);
  for (const { id, number, state, record } of acknowledged) {
    const kept = await read('GET', `/${id}/revisions/${number}`);
    expect([kept.number, kept.state, kept.record]).toEqual([number, state, record]);
  }
});
