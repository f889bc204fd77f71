import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadInvestments } from '../../../seeds/index.ts';
import { problemsOf } from '../../../server/contract/project-problems.ts';
import { projectSchema } from '../../../server/contract/project-schema.ts';
import type { Database } from '../../../server/db/schema.ts';
import { reloadIfChanged } from '../../../server/join/reload.ts';
import { publishProjects } from '../../synthetic/fill.ts';
import { loadedDatabase } from '../fixture.ts';
import { aProject } from './records.ts';

const { projects, organisations, rates } = loadInvestments();
let db: Database;
beforeAll(async () => {
  ({ db } = await loadedDatabase());
});
afterAll(() => db.destroy());

/** As if a file of the sources had changed. */
async function reload(): Promise<void> {
  await db.updateTable('meta').set({ value: 'old' }).where('key', '=', 'sources').execute();
  await reloadIfChanged(db);
}

const revisionsOf = (id: string) =>
  db
    .selectFrom('revision')
    .select(['number', 'state', 'personName'])
    .where('recordId', '=', id)
    .orderBy('number')
    .execute();
const countRevisions = async (type: 'project' | 'story') =>
  (await db.selectFrom('revision').select('id').where('recordType', '=', type).execute()).length;
const shown = (id: string) =>
  db.selectFrom('project').select('titleUk').where('id', '=', id).executeTakeFirst();

describe('the sources’ projects', () => {
  it('fit the form, and all but the plan of the whole strategy may be published as they are', () => {
    const wrong = projects.filter(({ record }) =>
      problemsOf(record).some(({ weight }) => weight === 'wrong'),
    );
    expect(wrong.map(({ id }) => id)).toEqual(['strategy-plan-2021-23']);
    expect(projects.filter(({ record }) => !projectSchema.safeParse(record).success)).toEqual([]);
  });

  it('are there after the first load, published by the sources', async () => {
    expect([await countRevisions('project'), await countRevisions('story')]).toEqual([162, 3]);
    const ids = (await db.selectFrom('project').select('id').execute()).map(({ id }) => id);
    expect(ids.toSorted()).toEqual(projects.map(({ id }) => id).toSorted());
    expect(await revisionsOf('dfrr-2021-001')).toEqual([
      { number: 1, state: 'published', personName: 'sources' },
    ]);
  });

  it('come with their organisations and rates', async () => {
    const payers = await db.selectFrom('organisation').select('id').execute();
    expect(payers).toHaveLength(organisations.length);
    expect(await db.selectFrom('exchangeRate').selectAll().execute()).toHaveLength(rates.length);
  });

  it('get no revision where they did not change, and stay shown', async () => {
    await reload();
    expect([await countRevisions('project'), await countRevisions('story')]).toEqual([162, 3]);
    expect(await shown('dfrr-2021-001')).toBeDefined();
  });

  it('that changed in the sources get one, and so do those that the sources no longer hold', async () => {
    const record = JSON.stringify(aProject({ titleUk: 'Давня назва' }));
    await db
      .updateTable('revision')
      .set({ record })
      .where('id', '=', 'project:dfrr-2021-002:1')
      .execute();
    const copy = await db
      .selectFrom('revision')
      .selectAll()
      .where('id', '=', 'project:dfrr-2021-003:1')
      .executeTakeFirstOrThrow();
    const gone = { ...copy, id: 'project:gone:1', recordId: 'gone', seq: 100_000 };
    await db.insertInto('revision').values(gone).execute();
    const standing = { type: 'project', id: 'gone', number: 1, state: 'published' } as const;
    const updatedAt = '2026-01-02';
    await db
      .insertInto('record')
      .values({ ...standing, publishedNumber: 1, updatedAt })
      .execute();
    await reload();
    expect(await revisionsOf('dfrr-2021-002')).toMatchObject([{ number: 1 }, { number: 2 }]);
    expect(await shown('dfrr-2021-002')).toEqual({ titleUk: projects[1]?.record.titleUk });
    expect((await revisionsOf('gone')).map(({ state }) => state)).toEqual(['published', 'deleted']);
    expect(await shown('gone')).toBeUndefined();
  });

  it('that people wrote to are theirs, and so is what they added', async () => {
    await db
      .updateTable('revision')
      .set({ personId: 'u1', personName: 'Олена', record: JSON.stringify(aProject()) })
      .where('id', '=', 'project:trolley-2021:1')
      .execute();
    await publishProjects(db, [{ id: 'added', record: aProject() }]);
    await reload();
    expect(await revisionsOf('trolley-2021')).toHaveLength(1);
    expect(await shown('trolley-2021')).toEqual({ titleUk: 'Ремонт школи' });
    expect(await shown('added')).toEqual({ titleUk: 'Ремонт школи' });
  });
});
