import {
  type Currency,
  currencies,
  type FundingKind,
  fundingKinds,
  sourceClasses,
} from '@stratlas/seeds/project';
import type { FundingPartTable } from '../db/register-tables.ts';
import { Interned } from './interned.ts';

export type CountedPart = Pick<
  FundingPartTable,
  'itemCode' | 'funder' | 'sourceClass' | 'kind' | 'currency' | 'year' | 'amountMinor'
>;

/** The counted parts of sums at the spots, a row of columns for each part. */
export interface SpotMoney {
  codes: readonly string[];
  funders: readonly string[];
  spot: Uint32Array;
  /** Numbers of the part's item and funder in the lists above. */
  code: Uint16Array;
  funder: Uint32Array;
  /** Its place among the `sourceClasses`. */
  source: Uint8Array;
  /** Kind and currency, as `sortOf` gives them. */
  sort: Uint8Array;
  year: Int16Array;
  /** In minor units. */
  amount: Float64Array;
}

/** A kind and a currency as one number: they are never added to another. */
export const sortOf = (kind: FundingKind, currency: Currency): number =>
  fundingKinds.indexOf(kind) * currencies.length + currencies.indexOf(currency);

const columns = ['spot', 'code', 'funder', 'source', 'sort', 'year', 'amount'] as const;

/** Gathers parts one by one. */
export class MoneyColumns {
  readonly #codes = new Interned();
  readonly #funders = new Interned();
  readonly #rows = Object.fromEntries(columns.map((column) => [column, [] as number[]])) as Record<
    (typeof columns)[number],
    number[]
  >;

  add(spot: number, part: CountedPart): void {
    const row = {
      spot,
      code: this.#codes.numberOf(part.itemCode),
      funder: this.#funders.numberOf(part.funder),
      source: sourceClasses.indexOf(part.sourceClass),
      sort: sortOf(part.kind, part.currency),
      year: part.year ?? 0,
      amount: Number(part.amountMinor),
    };
    for (const column of columns) this.#rows[column].push(row[column]);
  }

  packed(): SpotMoney {
    const { spot, code, funder, source, sort, year, amount } = this.#rows;
    return {
      codes: this.#codes.texts,
      funders: this.#funders.texts,
      spot: Uint32Array.from(spot),
      code: Uint16Array.from(code),
      funder: Uint32Array.from(funder),
      source: Uint8Array.from(source),
      sort: Uint8Array.from(sort),
      year: Int16Array.from(year),
      amount: Float64Array.from(amount),
    };
  }
}
