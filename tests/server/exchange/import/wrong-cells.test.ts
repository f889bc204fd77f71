import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../../../../server/db/schema.ts';
import { messages } from '../../../../server/exchange/import/messages.ts';
import { loadedDatabase } from '../../fixture.ts';
import { bringIn, dryRun, saidIn } from '../importing.ts';

let db: Database;
beforeAll(async () => {
  db = (await loadedDatabase()).db;
});
afterAll(() => db.destroy());

test.each([
  ['Сума;Джерело коштів', 'багато;dfrr', 'C2 bad_amount'],
  ['Сума;Джерело коштів', '1,234;dfrr', 'C2 ambiguous_number'],
  ['Сума;Джерело коштів', '-5;dfrr', 'C2 bad_amount'],
  ['Сума;Джерело коштів', '0,001 грн;dfrr', 'C2 ambiguous_number'],
  ['Сума;Рік', '5;2021', '2 lost_amount'],
  ['Сума;Джерело коштів;Рік', '5;dfrr;1812', 'E2 bad_year'],
  ['Джерело коштів (код)', 'nobody', '2 unknown_funder'],
  ['Статус', 'майже готово', 'C2 unknown_code'],
  ['Статус;Статус (код)', 'завершено;planned', 'C2 contradiction'],
  ['Початок', '31.02.2021', 'C2 bad_date'],
  ['Початок;Завершення', '2021;2020', 'D2 end_before_start'],
  ['Кількість отримувачів вигод', '3,5', 'C2 bad_number'],
  ['Населений пункт', 'Атлантида', 'C2 unknown_place'],
  ['Місце (код)', 'UA99', '2 unknown_place'],
  ['Довгота', '38,5', '2 half_point'],
  ['Частка за завданням, %', '70', '2 shares_not_100'],
  ['Частина програми (код)', 'lost', 'C2 unknown_id'],
  ['Посилання на джерело', 'нема', '2 not_valid'],
  ['Код проєкту', 'код', '2 bad_id'],
])('«%s» with «%s» is told as %s', async (headings, cells, expected) => {
  const text = `Назва проєкту;Завдання (код);${headings}\nШкола;2.1.2;${cells}\n`;
  const report = await dryRun(db, 'x.csv', text);
  expect(saidIn(report)).toContain(`error ${expected}`);
  expect(report.counts).toEqual({ new: 0, changed: 0, same: 0, error: 1 });
});

test.each([
  ['2.9.9', '2 unknown_item'],
  ['2.1', '2 not_a_task'],
])('the task %s is told as %s', async (code, expected) => {
  const report = await dryRun(db, 'x.csv', `Назва проєкту;Завдання (код)\nШкола;${code}\n`);
  expect(saidIn(report)).toContain(`error ${expected}`);
});

test('rows that belong to no project, and titles that are too long', async () => {
  const text = `Назва проєкту;Завдання\n;2.1.2\n${'а'.repeat(501)};2.1.2\n`;
  expect(saidIn(await dryRun(db, 'x.csv', text))).toEqual([
    'error 2 no_title',
    'error A3 too_long',
  ]);
});

test('rows of one project must not contradict one another', async () => {
  const text = 'Код проєкту;Назва проєкту;Завдання\na-1;Школа;2.1.2\na-1;Ліцей;2.1.2\n';
  expect(saidIn(await dryRun(db, 'x.csv', text))).toEqual(['error B3 contradiction']);
});

test('one wrong row keeps all others from being saved', async () => {
  const before = await db.selectFrom('revision').select('id').execute();
  const text = 'Назва проєкту;Завдання\nШкола;2.1.2\nМіст;9.9.9\n';
  const report = await bringIn(db, 'x.csv', text);
  expect(report.importId).toBeNull();
  expect(report.counts).toEqual({ new: 1, changed: 0, same: 0, error: 1 });
  expect(report.rows[0]).toMatchObject({ outcome: 'error', row: 3 });
  expect(await db.selectFrom('revision').select('id').execute()).toHaveLength(before.length);
});

test('what a person is writing is not overwritten', async () => {
  const file = (title: string) => `Код проєкту;Назва проєкту;Завдання\nbusy-1;${title};2.1.2\n`;
  await bringIn(db, 'x.csv', file('Школа'));
  await db
    .updateTable('record')
    .set({ state: 'draft', number: 2 })
    .where('id', '=', 'busy-1')
    .execute();
  const first = await db
    .selectFrom('revision')
    .selectAll()
    .where('recordId', '=', 'busy-1')
    .executeTakeFirstOrThrow();
  const record = JSON.stringify({ ...JSON.parse(first.record), titleUk: 'Нова школа' });
  await db
    .insertInto('revision')
    .values({ ...first, id: 'project:busy-1:2', seq: -1, number: 2, record, importId: null })
    .execute();
  expect(saidIn(await dryRun(db, 'x.csv', file('Ліцей')))).toEqual(['error 2 being_edited']);
  expect((await dryRun(db, 'x.csv', file('Школа'))).counts.same).toBe(1);
});

test('every problem has words in both languages with the same gaps', () => {
  const gaps = (text: string) => [...new Set(text.match(/\{\d\}/g) ?? [])].sort();
  for (const { uk, en } of Object.values(messages)) {
    expect(gaps(uk)).toEqual(gaps(en));
    expect(uk).toMatch(/[а-яіїєґ]/);
    expect(en).not.toMatch(/[а-яіїєґ]/);
  }
});
