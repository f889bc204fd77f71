import { InsertQueryNode, type KyselyPlugin, sql } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Database } from '../../../server/db/schema.ts';
import { sourceFingerprint } from '../../../server/join/fingerprint.ts';
import { reloadIfChanged } from '../../../server/join/reload.ts';
import { loadedDatabase, recording } from '../fixture.ts';

let db: Database;
let version: string;

beforeEach(async () => {
  ({ db, version } = await loadedDatabase());
});
afterEach(() => db.destroy());

const titles = async () =>
  (await db.selectFrom('item').select('titleEn').where('level', '=', 'goal').execute()).map(
    ({ titleEn }) => titleEn,
  );

const notes = async () => {
  const rows = await db.selectFrom('meta').selectAll().execute();
  return Object.fromEntries(rows.map(({ key, value }) => [key, value]));
};

/** As if the database had been compiled from other sources: an old version and another text. */
async function makeStale(): Promise<void> {
  await db.updateTable('meta').set({ value: 'old' }).where('key', '=', 'sources').execute();
  await db.updateTable('item').set({ titleEn: 'old' }).execute();
}

/** Fails at the first row for a table, after what came before it was written. */
const refusing = (table: string): KyselyPlugin => ({
  transformQuery: ({ node }) => {
    if (InsertQueryNode.is(node) && node.into?.table.identifier.name === table)
      throw new Error('no');
    return node;
  },
  transformResult: async ({ result }) => result,
});

test('the version is the fingerprint of the sources, 64 hex digits, the same each time', () => {
  expect(version).toMatch(/^[0-9a-f]{64}$/);
  expect(sourceFingerprint()).toBe(version);
});

test('a second start finds nothing changed and writes nothing', async () => {
  await db.updateTable('item').set({ titleEn: 'mine' }).execute();
  const { db: watched, statements } = recording(db);
  expect(await reloadIfChanged(watched)).toBe(version);
  expect(statements).toEqual(['select * from "meta" where "key" = ?']);
  expect(await titles()).toEqual(['mine', 'mine', 'mine', 'mine']);
});

test('changed sources are loaded anew, without doubles', async () => {
  const before = await titles();
  await makeStale();
  expect(await reloadIfChanged(db)).toBe(version);
  expect(await titles()).toEqual(before);
  const { count } = await db
    .selectFrom('item')
    .select(({ fn }) => fn.countAll().as('count'))
    .executeTakeFirstOrThrow();
  expect(count).toBe(4 + 11 + 29 + 125);
});

test('people’s own data and the rest of the notes survive', async () => {
  await sql`create table mine (id text, code text)`.execute(db);
  await sql`insert into mine values ('bridge', '2.1.2/3')`.execute(db);
  await db.insertInto('meta').values({ key: 'other', value: 'kept' }).execute();
  await makeStale();
  await reloadIfChanged(db);
  const mine = await sql`select * from mine`.execute(db);
  expect(mine.rows).toEqual([{ id: 'bridge', code: '2.1.2/3' }]);
  expect(await notes()).toMatchObject({ other: 'kept', sources: version });
});

test('a load that fails half-way leaves all as it was', async () => {
  await makeStale();
  await expect(reloadIfChanged(db.withPlugin(refusing('ground')))).rejects.toThrow('no');
  expect(await titles()).toEqual(['old', 'old', 'old', 'old']);
  expect(await notes()).toMatchObject({ sources: 'old' });
});
