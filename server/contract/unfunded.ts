import { z } from '@hono/zod-openapi';
import { identifierSchemes, projectStatuses } from '@stratlas/seeds/project';
import { moneySchema } from './money.ts';

const count = z.int().nonnegative();

const unfundedProjectSchema = z
  .object({
    id: z.string(),
    titleUk: z.string(),
    titleEn: z.string(),
    status: z.enum(projectStatuses),
    need: z
      .array(moneySchema.pick({ currency: true, amountMinor: true }))
      .describe('What was planned for it by whom ever; promised by nobody, so in no total.'),
    tasks: z.array(z.string()),
    placeIds: z.array(z.string()),
    people: z
      .object({ count, year: z.int().nullable() })
      .nullable()
      .describe('Of the hromadas (or raions) of its places; null where no such place is told.'),
    contacts: z
      .array(z.string())
      .describe('Organisations that answer for it or carry it out; empty where none is known.'),
    identifiers: z.array(z.object({ scheme: z.enum(identifierSchemes), id: z.string() })),
  })
  .openapi('UnfundedProject');
export type UnfundedProject = z.infer<typeof unfundedProjectSchema>;

export const unfundedSchema = z
  .object({
    projects: z
      .array(unfundedProjectSchema)
      .describe('Ideas and plans without committed or disbursed money; the first 200 by id.'),
    tasks: z
      .array(z.object({ code: z.string(), projects: count, areas: count }))
      .describe('Tasks for which nothing was committed or disbursed, in the strategy’s order.'),
  })
  .openapi('Unfunded');
export type UnfundedResponse = z.infer<typeof unfundedSchema>;
