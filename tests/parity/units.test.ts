import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unitKinds } from '../../server/contract/explore.ts';
import { emptyFilter, type Filter } from '../../server/contract/filter.ts';
import type { MoneyResponse } from '../../server/contract/money.ts';
import { summary } from '../../server/queries/summary.ts';
import { matrix } from '../../server/queries/units/matrix.ts';
import { regions } from '../../server/queries/units/regions.ts';
import { filtersWith } from './filters.ts';
import { filledRegister, payers, type Register } from './register.ts';

let register: Register;
beforeAll(async () => {
  register = await filledRegister(300);
});
afterAll(() => register.db.destroy());

function added(money: readonly MoneyResponse[]): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const { kind, currency, amountMinor } of money) {
    sums[`${kind} ${currency}`] = (sums[`${kind} ${currency}`] ?? 0) + amountMinor;
  }
  return Object.fromEntries(Object.entries(sums).filter(([, sum]) => sum !== 0));
}

const moneyOf = (rows: readonly { money: MoneyResponse[] }[]) =>
  added(rows.flatMap(({ money }) => money));

async function expectParity(filter: Filter): Promise<void> {
  const { total } = await summary(register.db, filter);
  for (const units of unitKinds) {
    const told = await regions(register.db, units, filter, null);
    expect(moneyOf([...told.rows, told.elsewhere])).toEqual(added(total.money));
    const { cells, tasks, places, elsewhere } = await matrix(register.db, units, filter, null);
    expect(moneyOf(cells)).toEqual(added(total.money));
    for (const { task, money } of tasks) {
      expect(moneyOf(cells.filter((cell) => cell.task === task)), `${task}`).toEqual(added(money));
    }
    for (const { placeId, money } of [...places, { placeId: null, ...elsewhere }]) {
      const column = cells.filter((cell) => cell.placeId === placeId);
      expect(moneyOf(column), `${placeId}`).toEqual(added(money));
    }
  }
}

describe('regions and matrix', () => {
  it('add up to the summary, for every filter', async () => {
    await expectParity(emptyFilter);
    await fc.assert(fc.asyncProperty(filtersWith(payers), expectParity), { numRuns: 15 });
  });

  it('give each cell what the summary gives to the filter of its task and unit', async () => {
    const { cells } = await matrix(register.db, 'hromada', emptyFilter, null);
    const full = cells.filter(({ task, placeId }) => task !== null && placeId !== null);
    expect(full.some(({ projects }) => projects > 1)).toBe(true);
    for (const { task, placeId, projects, money, reason } of full.filter(
      (_, at) => at % 17 === 0,
    )) {
      const asked = { ...emptyFilter, item: [task ?? ''], place: [placeId ?? ''] };
      const { total } = await summary(register.db, asked);
      expect(projects).toBe(total.projects);
      expect(added(money)).toEqual(added(total.money));
      expect(reason === null).toBe(projects > 0);
    }
  });
});
