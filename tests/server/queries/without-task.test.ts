import { afterAll, beforeAll, expect, test } from 'vitest';
import { emptyFilter } from '../../../server/contract/filter.ts';
import type { Database } from '../../../server/db/schema.ts';
import { withoutTask } from '../../../server/queries/without-task.ts';
import { loadedDatabase } from '../fixture.ts';

let db: Database;
beforeAll(async () => {
  ({ db } = await loadedDatabase());
});
afterAll(() => db.destroy());

interface Detail {
  id: string;
  items: { code: string; state: string }[];
  funding: { kind: string; currency: string; amountMinor: number; leftOut: string | null }[];
}

test('the share holds exactly the projects without a confirmed task, with their money and proposals', async () => {
  const rows = await db.selectFrom('project').select('detail').execute();
  const all = rows.map(({ detail }): Detail => JSON.parse(detail));
  const wanted = all.filter(({ items }) => items.every(({ state }) => state !== 'confirmed'));
  const { projects, without, money, items } = await withoutTask(db, emptyFilter);
  expect([projects, without]).toEqual([all.length, wanted.length]);
  expect(without).toBeGreaterThan(0);
  expect(items.map(({ id }) => id).sort()).toEqual(
    wanted
      .map(({ id }) => id)
      .sort()
      .slice(0, 200),
  );
  const [first] = items;
  const codes = all.find(({ id }) => id === first?.id)?.items.map(({ code }) => code);
  expect(first?.proposed).toEqual(codes?.sort());
  const sums = wanted
    .flatMap(({ funding }) => funding)
    .filter(
      ({ kind, currency, leftOut }) => kind === 'planned' && currency === 'UAH' && leftOut === null,
    );
  const planned = money.find(({ kind, currency }) => kind === 'planned' && currency === 'UAH');
  expect(planned?.amountMinor ?? 0).toBe(sums.reduce((sum, one) => sum + one.amountMinor, 0));
});

test('a filter that selects nothing has no share', async () => {
  expect(await withoutTask(db, { ...emptyFilter, q: 'немаєтакого' })).toEqual({
    projects: 0,
    without: 0,
    money: [],
    items: [],
  });
});
