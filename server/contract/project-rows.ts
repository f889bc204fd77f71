import { z } from '@hono/zod-openapi';
import { moneySchema } from './money.ts';
import { projectSchema } from './project-schema.ts';

const { shape } = projectSchema;

export const projectRowSchema = z
  .object({
    id: z.string(),
    titleUk: shape.titleUk,
    titleEn: shape.titleEn,
    status: shape.status,
    startYear: z.int().nullable().describe('Of the period and of the sums together.'),
    endYear: z.int().nullable(),
    onMap: z.boolean(),
    items: z.array(z.string()).describe('Codes of its tasks and areas.'),
    places: z.array(z.string()).describe('Ids, no finer than each may be published.'),
    funders: z.array(z.string()),
    money: z.array(moneySchema).describe('What of its counted sums the filter selects.'),
  })
  .openapi('ProjectRow');
export type ProjectRow = z.infer<typeof projectRowSchema>;

export const projectRowsSchema = z
  .object({
    total: z.int().nonnegative().describe('Of all projects that the filter selects.'),
    rows: z.array(projectRowSchema),
  })
  .openapi('ProjectRows');
export type ProjectRows = z.infer<typeof projectRowsSchema>;

export const rowPositionSchema = z
  .object({
    position: z
      .int()
      .nonnegative()
      .nullable()
      .describe('Of the project among the rows, from 0; null where the filter leaves it out.'),
  })
  .openapi('RowPosition');
