import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../../../server/db/schema.ts';
import { dataVersion } from '../../../../server/register/history/counter.ts';
import { type Entry, StaleRecordError } from '../../../../server/register/history/entry.ts';
import { writeRevisions } from '../../../../server/register/history/write.ts';
import { newDatabase } from '../../fixture.ts';
import { aProject } from '../records.ts';

let db: Database;
beforeEach(async () => {
  await db?.destroy();
  db = await newDatabase();
});
afterAll(() => db.destroy());

const writing = {
  author: { id: 'u1', name: 'Олена' },
  at: '2026-01-02T03:04:05.000Z',
  importId: null,
};
const entry = (id: string, seen: number, change: Partial<Entry> = {}): Entry => ({
  type: 'project',
  id,
  seen,
  state: 'draft',
  record: { ...aProject() },
  reason: '',
  ...change,
});
const write = (...entries: Entry[]) =>
  db.transaction().execute((transaction) => writeRevisions(transaction, entries, writing));

const standing = () =>
  db
    .selectFrom('record')
    .select(['id', 'number', 'state', 'publishedNumber'])
    .orderBy('id')
    .execute();

describe('revisions', () => {
  it('are numbered from 1 without gaps, each record on its own, and in one order over all', async () => {
    await write(entry('a', 0), entry('b', 0));
    await write(entry('a', 1));
    await write(entry('b', 1), entry('a', 2));
    const rows = await db
      .selectFrom('revision')
      .select(['seq', 'id', 'number'])
      .orderBy('seq')
      .execute();
    expect(rows).toEqual([
      { seq: 1, id: 'project:a:1', number: 1 },
      { seq: 2, id: 'project:b:1', number: 1 },
      { seq: 3, id: 'project:a:2', number: 2 },
      { seq: 4, id: 'project:b:2', number: 2 },
      { seq: 5, id: 'project:a:3', number: 3 },
    ]);
  });

  it('keep the whole record, who wrote it and when, and what changed against the one before', async () => {
    await write(entry('a', 0));
    const record = { ...aProject({ titleUk: 'Ремонт ліцею' }) };
    const [row] = await write(entry('a', 1, { record, reason: 'уточнено' }));
    expect(row).toMatchObject({
      personId: 'u1',
      personName: 'Олена',
      reason: 'уточнено',
      createdAt: writing.at,
      changes: '[{"field":"titleUk","old":"Ремонт школи","new":"Ремонт ліцею"}]',
    });
    expect(JSON.parse(row?.record ?? '')).toEqual(record);
    const first = await db.selectFrom('revision').select('changes').where('seq', '=', 1).execute();
    expect(first).toEqual([{ changes: '[]' }]);
  });

  it('say where a record stands: what is written meanwhile leaves the published version', async () => {
    await write(entry('a', 0, { state: 'published' }), entry('b', 0));
    await write(entry('a', 1), entry('b', 1, { state: 'published' }));
    await write(entry('b', 2, { state: 'deleted' }));
    expect(await standing()).toEqual([
      { id: 'a', number: 2, state: 'draft', publishedNumber: 1 },
      { id: 'b', number: 3, state: 'deleted', publishedNumber: null },
    ]);
  });

  it('of a record that changed meanwhile are refused, with all that was to be written with them', async () => {
    await write(entry('a', 0), entry('b', 0));
    await write(entry('a', 1));
    const refused = await write(entry('b', 1), entry('a', 1), entry('c', 4)).catch(
      (error: unknown) => error,
    );
    expect(refused).toBeInstanceOf(StaleRecordError);
    expect((refused as StaleRecordError).current).toEqual(
      new Map([
        ['a', 2],
        ['c', 0],
      ]),
    );
    expect((await standing()).map(({ number }) => number)).toEqual([2, 1]);
    expect(await write(entry('b', 1))).toMatchObject([{ seq: 4 }]);
  });

  it('of many records are written in one go', async () => {
    const ids = Array.from({ length: 1203 }, (_, index) => `p${index}`);
    await write(...ids.map((id) => entry(id, 0)));
    await write(...ids.map((id) => entry(id, 1)));
    const numbers = (await standing()).map(({ number }) => number);
    expect(new Set(numbers)).toEqual(new Set([2]));
    expect(numbers).toHaveLength(1203);
  });

  it('change the version of the data, each of them', async () => {
    const before = await dataVersion(db);
    await write(entry('a', 0));
    const after = await dataVersion(db);
    await write(entry('a', 1), entry('b', 0));
    expect([before, after, await dataVersion(db)]).toEqual(['-0', '-1', '-3']);
  });
});
