import { expect, test } from 'vitest';
import { compiledOnce } from '../../../server/db/compiled-once.ts';
import { newDatabase } from '../fixture.ts';

test('a query made once answers for each value that is given, also in transactions', async () => {
  const db = await newDatabase();
  let built = 0;
  const ask = compiledOnce(
    (reader, { key, fallback }: { key: string; fallback: string | null }) => {
      built++;
      return reader
        .selectFrom('meta')
        .select(['key', (eb) => eb.fn.coalesce('value', eb.val(fallback)).as('value')])
        .where('key', '=', key)
        .where('key', '<>', 'nothing');
    },
  );
  await db
    .insertInto('meta')
    .values([
      { key: 'a', value: '1' },
      { key: 'b', value: '2' },
    ])
    .execute();
  expect(await ask(db, { key: 'a', fallback: null })).toEqual([{ key: 'a', value: '1' }]);
  expect(await ask(db, { key: 'b', fallback: 'x' })).toEqual([{ key: 'b', value: '2' }]);
  await db.transaction().execute(async (transaction) => {
    await transaction.updateTable('meta').set({ value: '3' }).where('key', '=', 'b').execute();
    expect(await ask(transaction, { key: 'b', fallback: null })).toEqual([
      { key: 'b', value: '3' },
    ]);
  });
  expect(await ask(db, { key: 'c', fallback: null })).toEqual([]);
  expect(built).toBe(1);
  await db.destroy();
});

test('each database has its own text', async () => {
  const ask = compiledOnce((reader, { key }: { key: string }) =>
    reader.selectFrom('meta').select('value').where('key', '=', key),
  );
  const [one, two] = [await newDatabase(), await newDatabase()];
  await two.insertInto('meta').values({ key: 'a', value: '2' }).execute();
  expect(await ask(one, { key: 'a' })).toEqual([]);
  expect(await ask(two, { key: 'a' })).toEqual([{ value: '2' }]);
  await one.destroy();
  await two.destroy();
});
