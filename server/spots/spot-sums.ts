import {
  type Currency,
  currencies,
  type FundingKind,
  sourceClasses,
} from '@stratlas/seeds/project';
import { isWithin } from '../contract/codes.ts';
import type { Filter } from '../contract/filter.ts';
import type { ExchangeRateResponse } from '../contract/money.ts';
import type { SpotIndex } from './spot-index.ts';
import { type SpotMoney, sortOf } from './spot-money.ts';

/** What the sums on the map tell: of one kind, in one currency. */
export interface Told {
  paid: FundingKind;
  currency: Currency;
  rates: readonly ExchangeRateResponse[];
}

/** The money of each spot. */
export interface SpotSums {
  /** In minor units of the told currency; a converted one is rounded by whoever adds them up. */
  sum: Float64Array;
  /** 1 where something was converted, and where something has no rate and is not in the sum. */
  converted: Uint8Array;
  partial: Uint8Array;
}

/**
 * What of the money of each selected spot lies within the filter, as `partCondition` says it in SQL.
 */
export function spotSums(
  index: SpotIndex,
  selected: Uint8Array,
  filter: Filter,
  told: Told,
): SpotSums {
  const { count, money } = index;
  const isWanted = partTest(index, filter);
  const factorOf = factors(money, told);
  const sums = {
    sum: new Float64Array(count),
    converted: new Uint8Array(count),
    partial: new Uint8Array(count),
  };
  money.spot.forEach((spot, part) => {
    if (selected[spot] === 0 || !isTold(money, part, told) || !isWanted(part, spot)) return;
    const factor = factorOf(part);
    if (factor === undefined) sums.partial[spot] = 1;
    else sums.sum[spot] = (sums.sum[spot] ?? 0) + (money.amount[part] ?? 0) * factor;
    if (factor !== undefined && money.sort[part] !== sortOf(told.paid, told.currency)) {
      sums.converted[spot] = 1;
    }
  });
  return sums;
}

/** Kinds are never added: those of the told kind follow one another, one for each currency. */
const currencyOf = ({ sort }: SpotMoney, part: number, paid: FundingKind): number =>
  (sort[part] ?? 0) - sortOf(paid, currencies[0]);

function isTold(money: SpotMoney, part: number, { paid }: Told): boolean {
  const currency = currencyOf(money, part, paid);
  return currency >= 0 && currency < currencies.length;
}

/** By what a part is multiplied to be in the told currency; undefined where its year has no rate. */
function factors(money: SpotMoney, { paid, currency, rates }: Told) {
  const ofCurrency = currencies.map((from) => factorsOf(from, currency, rates));
  return (part: number): number | undefined =>
    ofCurrency[currencyOf(money, part, paid)]?.(money.year[part] ?? 0);
}

/** How much one unit is worth in a year; undefined where no rate is known. */
function factorsOf(from: Currency, to: Currency, rates: readonly ExchangeRateResponse[]) {
  const rateOf = (currency: Currency, year: number): number | undefined =>
    currency === 'UAH'
      ? 10_000
      : rates.find((one) => one.currency === currency && one.year === year)?.rate;
  const known = new Map<number, number | undefined>();
  return (year: number): number | undefined => {
    if (from === to) return 1;
    if (!known.has(year)) {
      const [own, other] = [rateOf(from, year), rateOf(to, year)];
      known.set(year, own === undefined || other === undefined ? undefined : own / other);
    }
    return known.get(year);
  };
}

/** Looks up in tables what the filter says of each item, funder, class and place. */
function partTest(index: SpotIndex, filter: Filter): (part: number, spot: number) => boolean {
  const { money, placeIds, place, units } = index;
  const { item, funder, source, from, to } = filter;
  const tests: ((part: number, spot: number) => boolean)[] = [];
  const test = (column: keyof SpotMoney, wanted: readonly boolean[]) =>
    tests.push((part) => wanted[Number(money[column][part])] === true);
  if (item.length > 0) {
    test(
      'code',
      money.codes.map((code) => item.some((one) => isWithin(code, one))),
    );
  }
  if (funder.length > 0)
    test(
      'funder',
      money.funders.map((id) => funder.includes(id)),
    );
  if (source.length > 0)
    test(
      'source',
      sourceClasses.map((one) => source.includes(one)),
    );
  const isInYears = (year: number) => year >= (from ?? year) && year <= (to ?? year);
  if (from !== null || to !== null) tests.push((part) => isInYears(money.year[part] ?? 0));
  if (filter.place.length > 0 || filter.kind.length > 0) {
    const wanted = placeIds.map((id) => isPlaceWanted(id, filter, units));
    tests.push((_, spot) => wanted[place[spot] ?? -1] === true);
  }
  return (part, spot) => tests.every((isWanted) => isWanted(part, spot));
}

const isPlaceWanted = (id: string, { place, kind }: Filter, units: SpotIndex['units']): boolean =>
  (place.length === 0 || place.some((ancestor) => units.isWithin(id, ancestor))) &&
  (kind.length === 0 || kind.some((one) => one === units.kindOf(id)));
