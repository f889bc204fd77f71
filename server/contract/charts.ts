import { z } from '@hono/zod-openapi';
import { currencies, fundingKinds } from '@stratlas/seeds/project';
import { exchangeRateSchema } from './money.ts';

const amount = z.int().describe('In hundredths of the currency.');
const key = z.string().nullable();

/** All figures of a chart are in one currency: by which rates, and what could not be converted. */
const inOneCurrency = {
  currency: z.enum(currencies),
  rates: z.array(exchangeRateSchema).describe('Those that made the figures, each once.'),
  withoutRate: z.array(
    z.object({
      kind: z.enum(fundingKinds),
      currency: z.enum(currencies),
      year: z.int(),
      amountMinor: amount,
    }),
  ),
};

export const flowsSchema = z
  .object({
    paid: z.enum(fundingKinds),
    ...inOneCurrency,
    rows: z
      .array(
        z.object({
          funder: z.string(),
          goal: key.describe('Null where no task is known.'),
          raion: key.describe('Null for what no raion holds.'),
          amountMinor: amount,
        }),
      )
      .describe('They add up to the sum of this kind in the summary, to the last unit.'),
  })
  .openapi('Flows');
export type FlowsResponse = z.infer<typeof flowsSchema>;

const compared = { planned: amount, disbursed: amount };

export const deviationSchema = z
  .object({
    ...inOneCurrency,
    years: z.array(
      z.object({
        year: z.int(),
        ...compared,
        projects: z.int().nonnegative().describe('Of which both are known for this year.'),
      }),
    ),
    projects: z
      .array(
        z.object({ projectId: z.string(), titleUk: z.string(), titleEn: z.string(), ...compared }),
      )
      .describe('Those that deviate most, at most 30 of them.'),
    projectCount: z.int().nonnegative().describe('Of which both are known for some year.'),
    missing: z
      .object({
        disbursed: z.object({ projects: z.int(), amountMinor: amount }),
        planned: z.object({ projects: z.int(), amountMinor: amount }),
      })
      .describe(
        'Not compared: plans of a year without a known execution, and the other way round.',
      ),
  })
  .openapi('Deviation');
export type DeviationResponse = z.infer<typeof deviationSchema>;
