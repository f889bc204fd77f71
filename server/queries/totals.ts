import { compareCodes } from '../contract/codes.ts';
import type { Filter } from '../contract/filter.ts';
import type { Division, TotalsResponse } from '../contract/money.ts';
import type { Database } from '../db/schema.ts';
import type { YearlyMoney } from './convert.ts';
import { type Conversion, moneyOf } from './money.ts';
import { holdingMoney, holdingProjects } from './totals-by-holder.ts';
import { isPayment, paidMoney, paidProjects } from './totals-by-payment.ts';

/** What a row of the totals is about: null for what has no such thing. */
export type Key = string | number | null;
export type KeyedMoney = YearlyMoney & { key: Key };
export interface KeyedCount {
  key: Key;
  projects: number | string;
}

/** Divides the money of a filter; by whatever it is divided, the rows add up to the same. */
export async function totals(
  db: Database,
  by: Division,
  filter: Filter,
  conversion: Conversion | null = null,
): Promise<TotalsResponse> {
  const [money, counts] = isPayment(by)
    ? await Promise.all([paidMoney(db, by, filter).execute(), paidProjects(db, by, filter)])
    : await Promise.all([
        holdingMoney(db, by, filter).execute(),
        holdingProjects(db, by, filter).execute(),
      ]);
  return { by, rows: rowsOf(money, counts, conversion) };
}

function rowsOf(
  money: readonly KeyedMoney[],
  counts: readonly KeyedCount[],
  conversion: Conversion | null,
): TotalsResponse['rows'] {
  const moneyBy = Map.groupBy(money, ({ key }) => key);
  const countBy = Map.groupBy(counts, ({ key }) => key);
  return [...new Set([...countBy.keys(), ...moneyBy.keys()])].sort(inOrder).map((key) => ({
    key: key === null ? null : String(key),
    projects: (countBy.get(key) ?? []).reduce((sum, { projects }) => sum + Number(projects), 0),
    money: moneyOf(moneyBy.get(key) ?? [], conversion),
  }));
}

/** Codes in the strategy's order, years and ids in their own, what has none at the end. */
function inOrder(a: Key, b: Key): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  const [left, right] = [String(a), String(b)];
  return /^\d/.test(left) ? compareCodes(left, right) : left < right ? -1 : 1;
}
