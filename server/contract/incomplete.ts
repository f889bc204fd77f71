import { z } from '@hono/zod-openapi';
import { lacks } from './lacks.ts';

export const incompleteSchema = z
  .object({
    items: z.array(
      z.object({
        id: z.string(),
        titleUk: z.string(),
        titleEn: z.string(),
        lacks: z.array(z.enum(lacks)),
        hryvniasMinor: z
          .int()
          .nullable()
          .describe(
            'For the order alone: its largest kind of money, each year at its own rate, years ' +
              'without one at the newest; null where no sum is known.',
          ),
      }),
    ),
    count: z.int().nonnegative().describe('How many there are; the answer holds the first.'),
  })
  .openapi('Incomplete');
export type IncompleteResponse = z.infer<typeof incompleteSchema>;
