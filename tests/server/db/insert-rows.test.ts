import { expect, test } from 'vitest';
import { insertRows } from '../../../server/db/insert-rows.ts';
import { newDatabase } from '../fixture.ts';

const rows = (db: Awaited<ReturnType<typeof newDatabase>>) =>
  db.selectFrom('record').selectAll().where('type', '=', 'project').orderBy('id').execute();

const record = (id: string, number: number, publishedNumber: number | null = null) => ({
  type: 'project' as const,
  id,
  number,
  state: 'draft' as const,
  publishedNumber,
  updatedAt: '2026-01-01T00:00:00.000Z',
});

test('rows are added, also as many as before with other values, and null stays null', async () => {
  const db = await newDatabase();
  await insertRows(db, 'record', [record('p-1', 1), record('p-2', 2, 1)]);
  await insertRows(db, 'record', [record('p-3', 3), record('p-4', 4)]);
  await insertRows(db, 'record', []);
  expect(await rows(db)).toEqual([
    record('p-1', 1),
    record('p-2', 2, 1),
    record('p-3', 3),
    record('p-4', 4),
  ]);
  await expect(insertRows(db, 'record', [record('p-1', 5)])).rejects.toThrow();
  await db.destroy();
});

test('with a key a row takes the place of the one that has it', async () => {
  const db = await newDatabase();
  await insertRows(db, 'record', [record('p-1', 1, 1)], ['type', 'id']);
  await insertRows(db, 'record', [record('p-1', 2)], ['type', 'id']);
  expect(await rows(db)).toEqual([record('p-1', 2)]);
  await db.destroy();
});
