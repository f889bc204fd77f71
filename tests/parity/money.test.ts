import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { emptyFilter, type Filter } from '../../server/contract/filter.ts';
import { leftOutReason } from '../../server/contract/left-out.ts';
import { matchesProject } from '../../server/contract/matches.ts';
import { divisions, type MoneyResponse } from '../../server/contract/money.ts';
import { summary } from '../../server/queries/summary.ts';
import { totals } from '../../server/queries/totals.ts';
import { filtersWith } from './filters.ts';
import { filledRegister, payers, type Register } from './register.ts';

let register: Register;
beforeAll(async () => {
  register = await filledRegister(300);
});
afterAll(() => register.db.destroy());

const anyFilter = filtersWith(payers);

/** Sums by kind and currency, without those of nothing: they say that there is a sum of zero. */
function added(money: readonly MoneyResponse[]): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const { kind, currency, amountMinor } of money) {
    sums[`${kind} ${currency}`] = (sums[`${kind} ${currency}`] ?? 0) + amountMinor;
  }
  return Object.fromEntries(Object.entries(sums).filter(([, sum]) => sum !== 0));
}

/** What a filter without items and places counts, from the records themselves. */
function countedInRecords(filter: Filter): Record<string, number> {
  const { funder, source, from, to } = filter;
  const isWanted = <Value>(wanted: readonly Value[], value: Value) =>
    wanted.length === 0 || wanted.includes(value);
  const money = register.projects.flatMap(({ id, record }) => {
    const seen = register.seen.get(id);
    if (!seen || !matchesProject(seen, filter)) return [];
    return record.funding.flatMap((sum): MoneyResponse[] => {
      const year = sum.year ?? Number.NaN;
      const isIn = !(from !== null && year < from) && !(to !== null && year > to);
      const counts = leftOutReason(record.status, sum) === null && isIn;
      if (!counts || !isWanted(funder, sum.funder) || !isWanted(source, sum.sourceClass)) return [];
      return [{ ...sum, amountMinor: sum.amountMinor ?? 0 }];
    });
  });
  return added(money);
}

async function expectHonestSums(filter: Filter): Promise<void> {
  const { total, map, shelf, shelfProjectsByScope } = await summary(register.db, filter);
  expect(map.projects + shelf.projects).toBe(total.projects);
  expect(added([...map.money, ...shelf.money])).toEqual(added(total.money));
  const byScope = Object.values(shelfProjectsByScope).reduce((sum, count) => sum + count, 0);
  expect(byScope).toBe(shelf.projects);
  for (const by of divisions) {
    const { rows } = await totals(register.db, by, filter);
    expect(added(rows.flatMap(({ money }) => money)), by).toEqual(added(total.money));
    expect(Math.max(0, ...rows.map(({ projects }) => projects))).toBeLessThanOrEqual(
      total.projects,
    );
  }
}

describe('the money of a filter', () => {
  it('is that of the map and that of the shelf, and the same whatever it is divided by', async () => {
    await expectHonestSums(emptyFilter);
    await fc.assert(fc.asyncProperty(anyFilter, expectHonestSums), { numRuns: 60 });
  });

  it('is what the records of the selected projects hold, to the last unit', async () => {
    const wholeSums = anyFilter.map((filter) => ({ ...filter, item: [], place: [], kind: [] }));
    await fc.assert(
      fc.asyncProperty(wholeSums, async (filter) => {
        const { total } = await summary(register.db, filter);
        expect(added(total.money)).toEqual(countedInRecords(filter));
      }),
      { numRuns: 100 },
    );
  });

  it('leaves out what does not count, each with its reason, and says how many', async () => {
    const { leftOut, leftOutCount } = await summary(register.db, emptyFilter);
    const expected = register.projects.flatMap(({ id, record }) =>
      record.funding.flatMap((sum) => {
        const reason = leftOutReason(record.status, sum);
        return reason === null ? [] : [`${id} ${reason} ${sum.amountMinor}`];
      }),
    );
    const told = leftOut.map((row) => `${row.projectId} ${row.reason} ${row.amountMinor}`);
    expect(leftOutCount).toBe(expected.length);
    expect(told).toEqual(expected.slice(0, 500));
  });

  it('of the four goals adds up to all of it but the plan without a task', async () => {
    const { rows } = await totals(register.db, 'goal', emptyFilter);
    expect(rows.map(({ key }) => key)).toEqual(['1', '2', '3', '4', null]);
    expect(rows.at(-1)).toEqual({ key: null, projects: 1, money: [] });
  });
});
