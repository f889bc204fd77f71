import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { migrate } from '../../../server/db/migrate.ts';
import { openDatabase } from '../../../server/db/open.ts';

test('the tables are there after the first start, and a second changes nothing', async () => {
  const db = await openDatabase(':memory:');
  const tables = async () =>
    (await db.introspection.getTables()).map(({ name }) => name).filter((name) => name !== 'meta');
  const first = await tables();
  expect(first.sort()).toEqual([
    'areaPlace',
    'correction',
    'ground',
    'item',
    'itemLineage',
    'ledger',
    'link',
    'place',
    'placeName',
  ]);
  await migrate(db, ':memory:');
  expect((await tables()).sort()).toEqual(first);
  await db.destroy();
});

test('a step that this version does not know is refused by name', async () => {
  const db = await openDatabase(':memory:');
  await sql`insert into kysely_migration values ('999-later', '2030-01-01')`.execute(db);
  await expect(migrate(db, 'atlas.sqlite')).rejects.toMatchObject({
    name: 'DatabaseError',
    code: 'database_too_new',
    message: expect.stringContaining('atlas.sqlite'),
  });
  await db.destroy();
});
