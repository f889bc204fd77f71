import type { MoneyResponse, TotalsResponse } from '../../contract/money.ts';

export interface Figures {
  projects: number;
  money: MoneyResponse[];
}

/** The figures of a row of the totals by its key; a key without a row has none. */
export function figuresBy({ rows }: TotalsResponse): (key: string | null) => Figures {
  const byKey = new Map(rows.map(({ key, ...figures }) => [key, figures]));
  return (key) => byKey.get(key) ?? { projects: 0, money: [] };
}
