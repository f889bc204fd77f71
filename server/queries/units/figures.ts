import type { MoneyResponse } from '../../contract/money.ts';
import { type Conversion, moneyOf } from '../money.ts';
import type { KeyedCount, KeyedMoney } from '../totals.ts';

export interface Figures {
  projects: number;
  money: MoneyResponse[];
}

/** The figures of a key, from counts and sums by year; a key without any has none. */
export function figuresBy(
  counts: readonly KeyedCount[],
  money: readonly KeyedMoney[],
  conversion: Conversion | null,
): (key: string | null) => Figures {
  const countBy = new Map(counts.map(({ key, projects }) => [key, Number(projects)]));
  const moneyBy = Map.groupBy(money, ({ key }) => key);
  return (key) => ({
    projects: countBy.get(key) ?? 0,
    money: moneyOf(moneyBy.get(key) ?? [], conversion),
  });
}
