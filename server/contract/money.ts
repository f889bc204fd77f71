import { z } from '@hono/zod-openapi';
import { currencies, fundingKinds } from '@stratlas/seeds/project';
import { leftOutReasons } from './left-out.ts';

const amount = z.int().describe('In hundredths of the currency.');
const year = z.int();
const count = z.int().nonnegative();

export const exchangeRateSchema = z
  .object({
    currency: z.enum(['EUR', 'USD']),
    year,
    rate: z.int().describe('Ten-thousandths of a hryvnia for one unit, the average of the year.'),
    source: z.string(),
  })
  .openapi('ExchangeRate');
export type ExchangeRateResponse = z.infer<typeof exchangeRateSchema>;

/** A figure that was not in this currency: never without the rates that made it. */
export const convertedSchema = z
  .object({
    currency: z.enum(currencies),
    amountMinor: amount.describe(
      'Each year at its own rate, then rounded; years without a rate are not in it.',
    ),
    rates: z.array(exchangeRateSchema),
    withoutRate: z
      .array(z.object({ year, amountMinor: amount }))
      .describe('What could not be converted, in the currency of the sum.'),
  })
  .openapi('Converted');

export const moneySchema = z
  .object({
    kind: z.enum(fundingKinds),
    currency: z.enum(currencies),
    amountMinor: amount,
    converted: convertedSchema.optional().describe('Where `in` asks for another currency.'),
  })
  .openapi('Money');
export type MoneyResponse = z.infer<typeof moneySchema>;

export const leftOutSchema = z
  .object({
    projectId: z.string(),
    titleUk: z.string(),
    titleEn: z.string(),
    reason: z.enum(leftOutReasons),
    funder: z.string(),
    kind: z.enum(fundingKinds),
    currency: z.enum(currencies),
    amountMinor: amount.nullable().describe('Null where the source names none.'),
    year: year.nullable(),
  })
  .openapi('LeftOut');
export type LeftOutResponse = z.infer<typeof leftOutSchema>;

/** What totals can be divided by. */
export const divisions = [
  'goal',
  'objective',
  'task',
  'funder',
  'source',
  'year',
  'hromada',
  'raion',
] as const;
export type Division = (typeof divisions)[number];

export const totalsSchema = z
  .object({
    by: z.enum(divisions),
    rows: z.array(
      z.object({
        key: z.string().nullable().describe('Code, id, class or year; null for what has none.'),
        projects: count.describe('A project that has several keys is counted under each.'),
        money: z.array(moneySchema).describe('Adds up over the rows to the money of the summary.'),
      }),
    ),
  })
  .openapi('Totals');
export type TotalsResponse = z.infer<typeof totalsSchema>;
