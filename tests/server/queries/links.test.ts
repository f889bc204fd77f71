import { afterAll, beforeAll, expect, test } from 'vitest';
import { links } from '../../../server/queries/links.ts';
import { loadedDatabase, recording } from '../fixture.ts';

let watched: ReturnType<typeof recording>;
beforeAll(async () => {
  watched = recording((await loadedDatabase()).db);
});
afterAll(() => watched.db.destroy());

const start = 'select "link".* from "link" inner join "item" on "item"."code" = "link"."itemCode"';
const end = ' order by "item"."position", "link"."startOffset", "link"."id"';

test('the whole ledger comes in the order of the strategy', async () => {
  watched.statements.length = 0;
  const all = await links(watched.db, {});
  expect(watched.statements).toEqual([`${start}${end}`]);
  expect(all[0]?.itemCode).toMatch(/^1\./);
  expect(all.at(-1)?.itemCode).toMatch(/^4\./);
});

test('item, place and method narrow it', async () => {
  watched.statements.length = 0;
  const place = 'rail-novozolotarivka-lyman';
  const rows = await links(watched.db, { item: '2.1', place, method: 'curated' });
  expect(watched.statements).toEqual([
    `${start} where "link"."itemCode" in (select "code" from "itemLineage" where "ancestorCode" = ?) ` +
      `and "link"."placeId" = ? and "link"."method" = ?${end}`,
  ]);
  expect(rows).toEqual([
    {
      id: '2.1.2/3|concerns|rail-novozolotarivka-lyman|9195|curated|rail-novozolotarivka-lyman',
      itemCode: '2.1.2/3',
      placeId: place,
      throughKind: null,
      relation: 'concerns',
      method: 'curated',
      quote: 'ділянки залізниці Новозолотарівка – Лиман',
      startOffset: 9195,
      endOffset: 9236,
      quoteCode: '2.1.2/3',
      confidence: 1,
    },
  ]);
});

test('any rule, or one of them by its id', async () => {
  const any = await links(watched.db, { method: 'rule' });
  expect(any.length).toBeGreaterThan(0);
  expect(any.every(({ method }) => method.startsWith('rule:'))).toBe(true);
  const one = await links(watched.db, { method: 'rule:settlements' });
  expect(new Set(one.map(({ itemCode }) => itemCode))).toEqual(new Set(['3.3.2/1']));
});
