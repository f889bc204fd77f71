import type { FundingKind } from '@stratlas/seeds/project';
import type { FlowsResponse } from '../contract/charts.ts';
import type { Filter } from '../contract/filter.ts';
import type { Database } from '../db/schema.ts';
import { allocate } from '../register/publish/allocate.ts';
import { converted } from './convert.ts';
import { type Conversion, moneyOf } from './money.ts';
import { partCondition } from './part-condition.ts';
import { holders } from './totals-by-holder.ts';

/**
 * From whom, for which goal and to which raion the money of one kind goes, in one currency. A year
 * is converted as a whole, as in the summary, and then divided: so the flows add up to it.
 */
export async function flows(
  db: Database,
  filter: Filter,
  paid: FundingKind,
  conversion: Conversion,
): Promise<FlowsResponse> {
  const cells = await flowCells(db, filter, paid).execute();
  const amounts = new Map<string, FlowsResponse['rows'][number]>();
  for (const [, sums] of Map.groupBy(cells, ({ currency, year }) => `${currency} ${year}`)) {
    for (const [index, amountMinor] of convertedParts(sums, conversion).entries()) {
      const { funder, goal = null, raion = null } = sums[index] ?? { funder: '' };
      const key = JSON.stringify([funder, goal, raion]);
      const known = amounts.get(key)?.amountMinor ?? 0;
      amounts.set(key, { funder, goal, raion, amountMinor: known + amountMinor });
    }
  }
  const rows = [...amounts.values()].filter(({ amountMinor }) => amountMinor !== 0);
  return { paid, ...conversionOf(cells, conversion), rows };
}

type Cell = Awaited<ReturnType<ReturnType<typeof flowCells>['execute']>>[number];

/** Cells of one currency and year; none of them where there is no rate. */
function convertedParts(cells: readonly Cell[], { to, rates }: Conversion): number[] {
  const [first] = cells;
  const amounts = cells.map(({ amountMinor }) => Number(amountMinor));
  if (first === undefined || first.currency === to) return amounts;
  const amountMinor = amounts.reduce((sum, one) => sum + one, 0);
  const whole = converted([{ ...first, amountMinor }], first.currency, to, rates);
  return allocate(whole.amountMinor, amounts);
}

/** By which rates sums are converted into one currency, and what has none. */
export function conversionOf(
  sums: Parameters<typeof moneyOf>[0],
  conversion: Conversion,
): Pick<FlowsResponse, 'currency' | 'rates' | 'withoutRate'> {
  const money = moneyOf(sums, conversion);
  const rates = money.flatMap((one) => one.converted?.rates ?? []);
  return {
    currency: conversion.to,
    rates: [...new Set(rates)],
    withoutRate: money.flatMap(({ kind, currency, converted: made }) =>
      (made?.withoutRate ?? []).map((part) => ({ kind, currency, ...part })),
    ),
  };
}

const flowCells = (db: Database, filter: Filter, paid: FundingKind) =>
  db
    .selectFrom('fundingPart')
    .leftJoin(holders(db, 'goal').as('inGoal'), 'inGoal.heldId', 'fundingPart.itemCode')
    .leftJoin(holders(db, 'raion').as('inRaion'), 'inRaion.heldId', 'fundingPart.placeId')
    .select(['funder', 'inGoal.key as goal', 'inRaion.key as raion', 'kind', 'currency', 'year'])
    .select(({ fn }) => fn.sum<number>('amountMinor').as('amountMinor'))
    .where('leftOut', 'is', null)
    .where('kind', '=', paid)
    .where((eb) => partCondition(eb, filter))
    .groupBy(['funder', 'inGoal.key', 'inRaion.key', 'kind', 'currency', 'year'])
    .orderBy('funder')
    .orderBy((eb) => eb.fn.coalesce('inGoal.key', eb.val('~')))
    .orderBy((eb) => eb.fn.coalesce('inRaion.key', eb.val('~')))
    .orderBy('currency')
    .orderBy('year');
