import { z } from '@hono/zod-openapi';
import { moneySchema } from './money.ts';

const count = z.int().nonnegative();

export const withoutTaskSchema = z
  .object({
    projects: count.describe('All that the filter selects.'),
    without: count.describe('Those of which no task of the strategy is confirmed.'),
    money: z.array(moneySchema).describe('Theirs, as far as it is counted for the oblast.'),
    items: z
      .array(
        z.object({
          id: z.string(),
          titleUk: z.string(),
          titleEn: z.string(),
          proposed: z
            .array(z.string())
            .describe('Tasks that wait to be confirmed; empty where none is known.'),
        }),
      )
      .describe('The first 200, by their titles.'),
  })
  .openapi('WithoutTask');
export type WithoutTaskResponse = z.infer<typeof withoutTaskSchema>;
