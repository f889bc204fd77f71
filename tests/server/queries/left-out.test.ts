import { afterAll, beforeAll, expect, test } from 'vitest';
import { emptyFilter } from '../../../server/contract/filter.ts';
import type { Database } from '../../../server/db/schema.ts';
import { leftOut } from '../../../server/queries/left-out.ts';
import { aSum } from '../../money.ts';
import { publishProjects } from '../../synthetic/fill.ts';
import { loadedDatabase } from '../fixture.ts';
import { aProject } from '../register/records.ts';

let db: Database;
beforeAll(async () => {
  ({ db } = await loadedDatabase());
  const items = ['1.1.1', '2.1.2'].map((code) => ({
    code,
    share: 50,
    state: 'confirmed' as const,
  }));
  const funding = [
    aSum({}),
    aSum({ covers: 'component', amountMinor: 101 }),
    aSum({ year: null }),
    aSum({ amountMinor: null, year: 2018 }),
  ];
  await publishProjects(db, [{ id: 'aa', record: aProject({ items, funding }) }]);
});
afterAll(() => db.destroy());

const told = async (asked: object) => {
  const { leftOut: rows } = await leftOut(db, { ...emptyFilter, q: 'aa ремонт', ...asked });
  return rows.map(({ reason, amountMinor, year }) => [reason, amountMinor, year]);
};

test('each sum is told once, with its reason and what it is', async () => {
  const { leftOut: rows, leftOutCount } = await leftOut(db, { ...emptyFilter, q: 'aa ремонт' });
  expect(leftOutCount).toBe(3);
  expect(rows[0]).toEqual({
    projectId: 'aa',
    titleUk: 'Ремонт школи',
    titleEn: '',
    reason: 'component',
    funder: 'state-fund',
    kind: 'planned',
    currency: 'UAH',
    amountMinor: 101,
    year: 2021,
  });
});

test('of a sum only what lies within the filter is told; a sum of no year is told for any years', async () => {
  expect(await told({})).toEqual([
    ['component', 101, 2021],
    ['no_year', 100, null],
    ['no_amount', null, 2018],
  ]);
  expect(await told({ item: ['2'] })).toContainEqual(['component', 50, 2021]);
  expect(await told({ from: 2020 })).toEqual([
    ['component', 101, 2021],
    ['no_year', 100, null],
  ]);
});

test('the first 500 are listed, all are counted', async () => {
  const funding = Array.from({ length: 60 }, () => aSum({ covers: 'multi_region' }));
  const many = Array.from({ length: 10 }, (_, index) => ({
    id: `many-${index}`,
    record: aProject({ titleUk: 'багато', funding }),
  }));
  await publishProjects(db, many);
  const { leftOut: rows, leftOutCount } = await leftOut(db, { ...emptyFilter, q: 'багато' });
  expect([rows.length, leftOutCount]).toEqual([500, 600]);
});
