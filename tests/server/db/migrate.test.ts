import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { knownMigrations, migrate, migrationsOf } from '../../../server/db/migrate.ts';
import { newDatabase } from '../fixture.ts';

test('the tables are there after the first start, and a second changes nothing', async () => {
  const db = await newDatabase();
  const tables = async () =>
    (await db.introspection.getTables())
      .map(({ name, columns }) => `${name}: ${columns.map((column) => column.name).join(' ')}`)
      .sort();
  const first = await tables();
  expect(first).toContain('meta: key value');
  expect(first).toContain('areaPlace: code placeId');
  await migrate(db, 'the database');
  expect(await tables()).toEqual(first);
  expect(await migrationsOf(db)).toEqual(knownMigrations);
  await db.destroy();
});

test('every column holds a text, a whole number or a number, as the files of backups do', async () => {
  const db = await newDatabase();
  const types = (await db.introspection.getTables()).flatMap(({ columns }) =>
    columns.map(({ dataType }) => dataType.toLowerCase()),
  );
  const known = ['text', 'integer', 'int4', 'bigint', 'int8', 'double precision', 'float8'];
  expect(types.filter((type) => !known.includes(type))).toEqual([]);
  await db.destroy();
});

test('a step that this version does not know is refused by name', async () => {
  const db = await newDatabase();
  await sql`insert into kysely_migration values ('999-later', '2030-01-01')`.execute(db);
  await expect(migrate(db, 'atlas.sqlite')).rejects.toMatchObject({
    name: 'DatabaseError',
    code: 'database_too_new',
    message: expect.stringContaining('atlas.sqlite'),
  });
  await db.destroy();
});
