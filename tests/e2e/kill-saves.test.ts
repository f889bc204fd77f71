import { afterAll, beforeAll, expect, test } from 'vitest';
import { sound } from '../server/register/editors.ts';
import { type Ask, mortalServer, signIn } from './mortal-server.ts';

let mortal: Awaited<ReturnType<typeof mortalServer>>;
beforeAll(async () => {
  mortal = await mortalServer();
});
afterAll(() => mortal.remove());

interface Saved {
  id: string;
  number: number;
  state: string;
  record: object;
}

const json = (method: string, body: object, seen = 1): RequestInit => ({
  method,
  headers: { 'content-type': 'application/json', 'if-match': `"${seen}"` },
  body: JSON.stringify(body),
});

/** Writes one project after another through their lives, telling of each answer, until it cannot. */
async function keepWriting(write: Ask, review: Ask, acknowledge: (saved: Saved) => void) {
  const told = async (answer: Promise<Saved>): Promise<Saved> => {
    const saved = await answer;
    acknowledge(saved);
    return saved;
  };
  const projects = '/records/project';
  for (let round = 0; ; round++) {
    const { id } = await told(write(projects, json('POST', { record: sound })));
    const record = { ...sound, titleUk: `Ремонт школи № ${round}` };
    await told(write(`${projects}/${id}`, json('PUT', { record }, 1)));
    await told(write(`${projects}/${id}/submit`, json('POST', {}, 2)));
    await told(review(`${projects}/${id}/publish`, json('POST', {}, 3)));
  }
}

/** Kills the server while four write, as soon as so many saves were acknowledged. */
async function killAfter(count: number): Promise<Saved[]> {
  const { address, kill } = await mortal.start();
  const write = await signIn(address, mortal.writer);
  const review = await signIn(address, mortal.reviewer);
  const acknowledged: Saved[] = [];
  const acknowledge = (saved: Saved) => {
    acknowledged.push(saved);
    if (acknowledged.length === count) void kill();
  };
  const writers = [1, 2, 3, 4].map(() => keepWriting(write, review, acknowledge));
  await Promise.allSettled(writers);
  await kill();
  return acknowledged;
}

/** What the tables hold of each record must fit together: all of a save, or nothing of it. */
async function expectNothingHalf(): Promise<void> {
  const db = await mortal.database();
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
  // A story has no row among the projects; its record is all there is of it.
  const published = records.filter(
    ({ type, publishedNumber }) => type === 'project' && publishedNumber !== null,
  );
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
  const { address } = await mortal.start();
  const read = await signIn(address, mortal.writer);
  for (const { id, number, state, record } of acknowledged) {
    const kept = await read(`/records/project/${id}/revisions/${number}`);
    expect([kept.number, kept.state, kept.record]).toEqual([number, state, record]);
  }
});
