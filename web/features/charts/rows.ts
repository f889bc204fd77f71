import { type FundingKind, fundingKinds } from '@stratlas/seeds/project';
import type { Filter, TotalsResponse } from '@stratlas/server/contract';
import { shownIn } from '../register/converted.ts';
import type { ChartRow, Currency } from './model.ts';

type Total = TotalsResponse['rows'][number];

/** The sum of one kind in one currency, with all that could be converted; null where there is none. */
function amountOf({ money }: Pick<Total, 'money'>, kind: FundingKind, currency: Currency) {
  return shownIn(money, currency).find((one) => one.kind === kind)?.amountMinor ?? null;
}

/** A row for each year with money, and for those between, so that a gap is seen as one. */
export function yearRows(
  totals: readonly Total[],
  currency: Currency,
  { from, to }: Pick<Filter, 'from' | 'to'>,
): ChartRow[] {
  const byYear = new Map(totals.map((total) => [Number(total.key ?? Number.NaN), total]));
  const known = totals
    .filter(({ key, money }) => key !== null && money.length > 0)
    .map(({ key }) => Number(key));
  if (known.length === 0) return [];
  const [first, last] = [Math.min(...known), Math.max(...known)];
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const year = first + index;
    const total = byYear.get(year) ?? { money: [] };
    return {
      key: String(year),
      label: String(year),
      values: fundingKinds.map((kind) => amountOf(total, kind, currency)),
      change: { from: year, to: year },
      clear: { from: null, to: null },
      isPressed: (from !== null || to !== null) && (from ?? year) <= year && year <= (to ?? year),
    };
  });
}

interface Ranking {
  kind: FundingKind;
  currency: Currency;
  /** The list of the filter that a press sets. */
  field: 'funder' | 'place';
  chosen: readonly string[];
  nameOf: (key: string) => string;
  /** How those that are not told one by one, and those without a key, are called. */
  words: { others: (count: number) => string; none: string };
  most: number;
}

/** The largest sums of one kind, the rest together; what has no key at the end. */
export function rankedRows(totals: readonly Total[], ranking: Ranking): ChartRow[] {
  const { kind, currency, most, words, nameOf } = ranking;
  const sums = totals
    .map(({ key, money }) => ({ key, amount: amountOf({ money }, kind, currency) ?? 0 }))
    .filter(({ amount }) => amount !== 0);
  const named = sums
    .filter((sum): sum is { key: string; amount: number } => sum.key !== null)
    .sort((a, b) => b.amount - a.amount || (a.key < b.key ? -1 : 1));
  const isAll = named.length <= most + 1;
  const told = isAll ? named : named.slice(0, most);
  const rest = isAll ? [] : named.slice(most);
  const unnamed = sums.find(({ key }) => key === null);
  return [
    ...told.map(({ key, amount }) => rowOf(key, nameOf(key), amount, [key], ranking)),
    ...(rest.length === 0
      ? []
      : [
          rowOf(
            '…',
            words.others(rest.length),
            rest.reduce((sum, { amount }) => sum + amount, 0),
            rest.map(({ key }) => key),
            ranking,
          ),
        ]),
    ...(unnamed === undefined ? [] : [rowOf('–', words.none, unnamed.amount, [], ranking)]),
  ];
}

function rowOf(
  key: string,
  label: string,
  amount: number,
  ids: string[],
  { field, chosen }: Ranking,
): ChartRow {
  return {
    key,
    label,
    values: [amount],
    change: ids.length === 0 ? null : { [field]: ids },
    clear: { [field]: [] },
    isPressed: ids.length > 0 && ids.every((id) => chosen.includes(id)),
  };
}
