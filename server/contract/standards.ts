import { z } from '@hono/zod-openapi';
import { standards } from './standard-names.ts';

export const lossesSchema = z
  .object({
    standard: z.enum(standards),
    projects: z
      .int()
      .describe('So many projects were looked at: the first ones, where there are more.'),
    whole: z.int().describe('So many of them lose nothing.'),
    fields: z.array(
      z.object({
        field: z.string().openapi({ example: 'places.confidence' }),
        nameUk: z.string(),
        nameEn: z.string(),
        projects: z.int().describe('So many projects lose something of it.'),
      }),
    ),
    items: z
      .array(
        z.object({
          id: z.string(),
          titleUk: z.string(),
          titleEn: z.string(),
          losses: z.array(
            z.object({ field: z.string(), count: z.int().describe('Of lists: so many members.') }),
          ),
        }),
      )
      .describe('Project by project, the first of them.'),
  })
  .openapi('Losses');
export type LossesResponse = z.infer<typeof lossesSchema>;
