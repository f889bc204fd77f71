import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../../../../server/db/schema.ts';
import { loadedDatabase } from '../../fixture.ts';
import { bringIn, dryRun, fileNamed, publishedByTitle, saidIn } from '../importing.ts';

let db: Database;
beforeAll(async () => {
  db = (await loadedDatabase()).db;
});
afterAll(() => db.destroy());

const rubizhne = 'UA44120090010096548';

test.each([
  'plan-windows-1251.csv',
  'plan-utf-16.csv',
  'plan-utf-16-no-mark.txt',
  'plan-utf-8-mark.csv',
  'plan-commas.csv',
])(
  '%s is read by what is in it: letters, separators, thousands of hryvnias, places',
  async (name) => {
    const report = await dryRun(db, name, fileNamed(name));
    expect(report.counts).toEqual({ new: 2, changed: 0, same: 0, error: 0 });
    expect(saidIn(report)).toEqual([]);
    expect(report.rows.map(({ row, title }) => [row, title])).toEqual([
      [2, 'Ремонт школи № 1'],
      [3, 'Очищення річки «Айдар»'],
    ]);
    expect(report.tables[0]?.headings).toMatchObject([
      { heading: 'Назва проєкту', column: 'titleUk' },
      { heading: 'Населений пункт', column: 'places.placeId.words' },
      { heading: 'Завдання', column: 'items.code.words' },
      { heading: 'Сума, тис. грн', column: 'funding.amountMinor' },
      { heading: 'Джерело коштів', column: 'funding.funder.words' },
      { heading: 'Рік', column: 'funding.year' },
    ]);
  },
);

test('merged headings, a sum for each year, values of formulas, a numbering row and a total', async () => {
  const file = fileNamed('plan-merged-headings.xlsx');
  const report = await bringIn(db, 'plan.xlsx', file);
  expect(report.counts).toEqual({ new: 2, changed: 0, same: 0, error: 0 });
  expect(saidIn(report)).toEqual(['notice 8 total_row']);
  const bridge = (await publishedByTitle(db)).get('Реконструкція мосту');
  const sum = { funder: 'dfrr', kind: 'planned', currency: 'UAH' };
  expect(bridge.funding).toMatchObject([
    { ...sum, year: 2021, amountMinor: 150_050_000 },
    { ...sum, year: 2022, amountMinor: 300_100_000 },
  ]);
  expect(bridge.items).toEqual([{ code: '2.1.2', share: 100, state: 'proposed' }]);
  expect(bridge.territoryUk).toBe('Рубіжне');
  expect(bridge.sources).toMatchObject([{ title: 'plan.xlsx', row: 'План 6' }]);
  const water = (await publishedByTitle(db)).get('Водогін');
  expect(water.funding).toMatchObject([{ year: 2022, amountMinor: 8_000_000 }]);
});

test('the same file again changes nothing', async () => {
  const file = fileNamed('plan-windows-1251.csv');
  expect((await bringIn(db, 'plan.csv', file)).counts).toMatchObject({ new: 2 });
  const again = await bringIn(db, 'renamed.csv', file);
  expect(again.counts).toEqual({ new: 0, changed: 0, same: 2, error: 0 });
  expect(again.importId).toBeNull();
  const school = (await publishedByTitle(db)).get('Ремонт школи № 1');
  expect(school.places).toMatchObject([{ placeId: rubizhne, share: 100, method: 'given' }]);
});

test('a project is found by its number in another register, and only what differs changes', async () => {
  const head = 'Назва проєкту;Завдання;Реєстр;Номер у реєстрі;Статус\n';
  const first = `${head}Лікарня;2.1.2;DREAM;DREAM-UA-010124-1;заплановано\n`;
  await bringIn(db, 'a.csv', first);
  const second = `${head}Лікарня у Кремінній;2.1.2;dream;DREAM-UA-010124-1;виконується\n`;
  const report = await bringIn(db, 'b.csv', second);
  expect(report.counts).toEqual({ new: 0, changed: 1, same: 0, error: 0 });
  expect(report.rows[0]?.changes).toEqual([
    { field: 'titleUk', old: 'Лікарня', new: 'Лікарня у Кремінній' },
    { field: 'status', old: 'planned', new: 'in_progress' },
  ]);
});

test('without a place the linker finds it in the title, and says so', async () => {
  const text = 'Назва проєкту;Завдання\nРемонт школи у м. Рубіжному;2.1.2\n';
  const report = await bringIn(db, 'linked.csv', text);
  expect(saidIn(report)).toEqual(['notice 2 linked_place']);
  const [place] = (await publishedByTitle(db)).get('Ремонт школи у м. Рубіжному').places;
  expect(place).toMatchObject({ placeId: rubizhne, quote: 'м. Рубіжному' });
  expect(place.method).toMatch(/^rule:/);
  expect((await bringIn(db, 'linked.csv', text)).counts.same).toBe(1);
});

test('rows of one title, place and source are one project with several sums', async () => {
  const text = `Назва проєкту;Населений пункт;Завдання;Сума;Джерело коштів;Рік;Вид коштів
Котельня;Старобільськ;2.1.2;100,50;dfrr;2019;план
Котельня;Старобільськ;2.1.2;99;dfrr;2019;виплачено
;;;1,5 млн грн;dfrr;2020;план
`;
  await bringIn(db, 'years.csv', text);
  const { funding } = (await publishedByTitle(db)).get('Котельня');
  expect(funding).toMatchObject([
    { year: 2019, kind: 'planned', amountMinor: 10_050 },
    { year: 2019, kind: 'disbursed', amountMinor: 9_900 },
    { year: 2020, kind: 'planned', amountMinor: 150_000_000 },
  ]);
});

test('what is not told to be shared is shared alike', async () => {
  const text = 'Назва проєкту;Місце;Завдання\nДороги;Старобільськ; Сватове;2.1.2\n'.replace(
    'Старобільськ; Сватове',
    '"Старобільськ; Сватове; Рубіжне"',
  );
  await bringIn(db, 'shared.csv', text);
  const { places } = (await publishedByTitle(db)).get('Дороги');
  expect(places.map(({ share }: { share: number }) => share)).toEqual([33.34, 33.33, 33.33]);
});

test('a hromada beside an ambiguous name chooses; without it all are named', async () => {
  const named = await db
    .selectFrom('placeName')
    .innerJoin('place', 'place.id', 'placeName.placeId')
    .select(['placeName.folded', 'placeName.form'])
    .where('place.kind', '=', 'settlement')
    .where('placeName.kind', '=', 'name')
    .where('placeName.language', '=', 'uk')
    .groupBy(['placeName.folded', 'placeName.form'])
    .having((eb) => eb.fn.count('place.id'), '=', 2)
    .orderBy('placeName.folded')
    .executeTakeFirstOrThrow();
  const text = `Назва проєкту;Населений пункт;Завдання\nКлуб;${named.form};2.1.2\n`;
  const report = await dryRun(db, 'x.csv', text);
  expect(saidIn(report)).toEqual(['error B2 ambiguous_place']);
  const [problem] = report.rows[0]?.problems ?? [];
  const hromada = /\(([^)]*)\)/.exec(problem?.messageUk ?? '')?.[1];
  const chosen = `Назва проєкту;Населений пункт;Громада;Завдання\nКлуб;${named.form};${hromada};2.1.2\n`;
  expect((await dryRun(db, 'x.csv', chosen)).counts.new).toBe(1);
});

test('a person’s choice of columns is remembered for these headings', async () => {
  const text = 'Об’єкт;Код за планом\nСтадіон;2.1.2\n';
  expect(saidIn(await dryRun(db, 'x.csv', text))).toContain('error no_headings');
  const mapping = { 'Об’єкт': 'titleUk', 'Код за планом': 'items.code' };
  expect((await bringIn(db, 'x.csv', text, { mapping })).counts.new).toBe(1);
  const other = 'Код за планом;Об’єкт\n2.1.2;Басейн\n';
  expect((await bringIn(db, 'y.csv', other)).counts.new).toBe(1);
});

test('a project that names no task becomes a draft, and a task in the next file publishes it', async () => {
  expect(saidIn(await bringIn(db, 'x.csv', 'Назва проєкту\nМузей\n'))).toEqual([
    'notice 2 saved_as_draft',
  ]);
  expect((await publishedByTitle(db)).has('Музей')).toBe(false);
  const report = await bringIn(db, 'x.csv', 'Назва проєкту;Завдання\nМузей;3.2.2\n');
  expect(report.counts.changed).toBe(1);
  expect((await publishedByTitle(db)).has('Музей')).toBe(true);
});

test('text that looks like a formula stays text', async () => {
  const text = 'Назва проєкту;Завдання;Опис\n"=HYPERLINK(""x"")";2.1.2;\'+38 050\n';
  await bringIn(db, 'x.csv', text);
  const project = (await publishedByTitle(db)).get('=HYPERLINK("x")');
  expect(project.descriptionUk).toBe('+38 050');
});

test('what was published coarser than it is stays as fine as it was when its share changes', async () => {
  const text = (share: number) =>
    `Код проєкту;Назва проєкту;Завдання (код);Місце (код);Точність оприлюднення (код);Частка за місцем, %\nfine-1;Тихе;2.1.2;${rubizhne};raion;${share}\n`;
  await bringIn(db, 'x.csv', text(100));
  const shown = (await publishedByTitle(db)).get('Тихе').places[0];
  expect(shown.placeId).not.toBe(rubizhne);
  const edited = `Код проєкту;Місце (код);Точність оприлюднення (код);Частка за місцем, %\nfine-1;${shown.placeId};raion;60\nfine-1;UA44000000000018893;exact;40\n`;
  expect((await bringIn(db, 'y.csv', edited)).counts.changed).toBe(1);
  const { record } = await db
    .selectFrom('revision')
    .select('record')
    .where('recordId', '=', 'fine-1')
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow();
  expect(JSON.parse(record).places).toMatchObject([
    { placeId: rubizhne, share: 60, precision: 'raion' },
    { placeId: 'UA44000000000018893', share: 40 },
  ]);
});
