import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Ask, mortalServer, signIn } from './mortal-server.ts';

let mortal: Awaited<ReturnType<typeof mortalServer>>;
beforeAll(async () => {
  mortal = await mortalServer();
});
afterAll(() => mortal.remove());

const rows = 1000;

/** A file of as many projects, all new: no title stands in another file. */
function fileOf(name: string): FormData {
  const lines = Array.from(
    { length: rows },
    (_, at) => `Проєкт ${name}-${at};3.1.2;Новопсков;dfrr;100;2021`,
  );
  const text = ['Назва проєкту;Завдання (код);Місце;Джерело коштів (код);Обсяг;Рік', ...lines];
  const form = new FormData();
  form.append('file', new File([text.join('\n')], `${name}.csv`, { type: 'text/csv' }));
  return form;
}

const send = async (write: Ask, name: string): Promise<string> =>
  (await write('/import', { method: 'POST', body: fileOf(name) })).importId;

/** How many records and revisions each import has left, once the server is dead. */
async function leftBehind() {
  const db = await mortal.database();
  const imports = await db.selectFrom('import').select(['id', 'counts']).execute();
  const revisions = await db.selectFrom('revision').select(['importId', 'recordId']).execute();
  const records = await db
    .selectFrom('record')
    .select('id')
    .where('type', '=', 'project')
    .where('state', '=', 'submitted')
    .execute();
  await db.destroy();
  const told = imports.map(({ id, counts }) => ({ id, new: Number(JSON.parse(counts).new) }));
  const idsOf = (id: string) =>
    revisions.filter(({ importId }) => importId === id).map(({ recordId }) => recordId);
  const written = told.map(({ id }) => ({ id, new: new Set(idsOf(id)).size }));
  const isWhole = new Set(records.map(({ id }) => id));
  const strays = revisions.filter(
    ({ importId, recordId }) => importId !== null && !isWhole.has(recordId),
  );
  return { told, written, strays, records: records.length };
}

test('a server killed in the middle of imports keeps those it acknowledged, and nothing of the others', async () => {
  const acknowledged: string[] = [];
  for (const [round, part] of [0.4, 0.6, 0.8].entries()) {
    const { address, kill } = await mortal.start();
    const write = await signIn(address, mortal.writer);
    const begun = performance.now();
    acknowledged.push(await send(write, `whole${round}`));
    const took = performance.now() - begun;
    const sending = send(write, `cut${round}`).then((id) => acknowledged.push(id));
    const cut = Promise.allSettled([sending]);
    await setTimeout(took * part);
    await kill();
    await cut;
  }
  const { told, written, strays, records } = await leftBehind();
  expect(told.map(({ id }) => id)).toEqual(expect.arrayContaining(acknowledged));
  expect(written).toEqual(told);
  expect(told.every((one) => one.new === rows)).toBe(true);
  expect(strays).toEqual([]);
  expect(records).toBe(told.length * rows);
});
