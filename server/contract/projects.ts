import { z } from '@hono/zod-openapi';
import { leftOutReasons } from './left-out.ts';
import { placeFields, projectSchema } from './project-schema.ts';

const { shape } = projectSchema;

export const publicPlaceSchema = placeFields.omit({ quote: true }).extend({
  lon: z.number().nullable().describe('Where it may be drawn; null where it may not.'),
  lat: z.number().nullable(),
});

const fundingSchema = shape.funding.element.extend({
  leftOut: z
    .enum(leftOutReasons)
    .nullable()
    .describe('Why the sum is not counted as money for the oblast; null where it is.'),
});

export const projectAnswerSchema = z
  .object({
    id: z.string().openapi({ example: 'dfrr-2021-001' }),
    titleUk: shape.titleUk,
    titleEn: shape.titleEn,
    status: shape.status,
    start: shape.start,
    end: shape.end,
    items: shape.items,
    places: z.array(publicPlaceSchema).describe('No finer than each may be published.'),
    funding: z.array(fundingSchema),
    partOf: shape.partOf,
    source: z.object({ title: z.string(), url: z.string().nullable() }).nullable(),
  })
  .openapi('Project');
export type ProjectAnswer = z.infer<typeof projectAnswerSchema>;

export const projectPageSchema = z
  .object({
    items: z.array(projectAnswerSchema),
    nextCursor: z.string().nullable().describe('Of the next page; null on the last one.'),
  })
  .openapi('ProjectPage');
export type ProjectPage = z.infer<typeof projectPageSchema>;

export const projectDetailSchema = projectSchema
  .omit({ contact: true, rest: true })
  .extend({
    ...projectAnswerSchema.shape,
    places: z.array(publicPlaceSchema.extend({ quote: z.string() })),
    revision: z.int(),
    publishedAt: z.string(),
  })
  .openapi('ProjectDetail');
export type ProjectDetail = z.infer<typeof projectDetailSchema>;
