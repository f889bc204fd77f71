import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../../../server/db/schema.ts';
import type { Entry } from '../../../../server/register/history/entry.ts';
import { writeRevisions } from '../../../../server/register/history/write.ts';
import {
  type RegisterGazetteer,
  readRegisterGazetteer,
} from '../../../../server/register/publish/gazetteer.ts';
import { publishAll } from '../../../../server/register/publish/publish-all.ts';
import { publish } from '../../../../server/register/publish/write.ts';
import { aSum } from '../../../money.ts';
import { loadedDatabase } from '../../fixture.ts';
import { aPlace, aProject } from '../records.ts';

let db: Database;
let gazetteer: RegisterGazetteer;
beforeAll(async () => {
  ({ db } = await loadedDatabase());
  gazetteer = await readRegisterGazetteer(db);
});
beforeEach(async () => {
  for (const table of ['record', 'revision', 'project', 'projectItem'] as const) {
    await db.deleteFrom(table).execute();
  }
  for (const table of ['projectPlace', 'fundingPart'] as const)
    await db.deleteFrom(table).execute();
});
afterAll(() => db.destroy());

const writing = { author: { id: null, name: 'test' }, at: '2026-01-02', importId: null };
const record = {
  ...aProject({ places: [aPlace({ placeId: 'power-luhansk-tpp' })], funding: [aSum({})] }),
};
const write = (id: string, seen: number, change: Partial<Entry> = {}) =>
  db.transaction().execute(async (transaction) => {
    const plain = { type: 'project' as const, id, seen, state: 'published' as const, reason: '' };
    const entries = [{ ...plain, record, ...change }];
    await publish(transaction, await writeRevisions(transaction, entries, writing), gazetteer);
  });

/** How many rows each published table holds: projects, tasks, places, parts of sums. */
async function counts() {
  const rows = await Promise.all([
    db.selectFrom('project').select('id').execute(),
    db.selectFrom('projectItem').select('projectId').execute(),
    db.selectFrom('projectPlace').select('projectId').execute(),
    db.selectFrom('fundingPart').select('projectId').execute(),
  ]);
  return rows.map(({ length }) => length);
}
const titles = async () =>
  (await db.selectFrom('project').select('titleUk').execute()).map(({ titleUk }) => titleUk);

describe('publishing', () => {
  it('shows a record that was published, and only that', async () => {
    await write('a', 0);
    await write('b', 0, { state: 'draft' });
    expect(await counts()).toEqual([1, 1, 1, 1]);
  });

  it('puts the new version in the place of the old one', async () => {
    await write('a', 0);
    const items = ['2.1.2', '3.1.1'].map((code) => ({ code, share: 50, state: 'confirmed' }));
    await write('a', 1, { record: { ...record, titleUk: 'Новий', items } });
    expect(await counts()).toEqual([1, 2, 1, 2]);
    expect(await titles()).toEqual(['Новий']);
  });

  it('leaves what is shown while something else is written', async () => {
    await write('a', 0);
    await write('a', 1, { state: 'submitted', record: { ...record, titleUk: 'Новий' } });
    expect(await titles()).toEqual(['Ремонт школи']);
  });

  it('takes a deleted record away with all that is of it', async () => {
    await write('a', 0);
    await write('a', 1, { state: 'deleted' });
    expect(await counts()).toEqual([0, 0, 0, 0]);
  });

  it('made anew for all gives what was published last of each, and nothing else', async () => {
    await write('a', 0);
    await write('a', 1, { state: 'draft', record: { ...record, titleUk: 'Чернетка' } });
    await write('b', 0);
    await write('b', 1, { state: 'deleted' });
    await write('c', 0, { state: 'draft' });
    const before = await db.selectFrom('project').selectAll().execute();
    await db.deleteFrom('project').execute();
    await db.transaction().execute((transaction) => publishAll(transaction, gazetteer));
    expect(await db.selectFrom('project').selectAll().execute()).toEqual(before);
    expect(await counts()).toEqual([1, 1, 1, 1]);
  });
});
