import { z } from '@hono/zod-openapi';
import { aliasKinds, exactnesses, placeKinds } from '@stratlas/geodata/place';
import { projectStatuses } from '@stratlas/seeds/project';
import { itemLevels, scopes } from '@stratlas/seeds/strategy';
import { leftOutSchema, moneySchema } from './money.ts';

const code = z.string().openapi({ example: '2.1.2/3' });
const count = z.int().nonnegative();

export const errorSchema = z
  .object({
    error: z.object({
      code: z.string().openapi({ example: 'bad_parameter' }),
      message: z.string(),
      details: z.record(z.string(), z.unknown()).optional(),
    }),
  })
  .openapi('Error');

export const itemSchema = z
  .object({
    code,
    level: z.enum(itemLevels),
    parentCode: code.nullable(),
    titleUk: z.string().nullable().describe('At most 60 characters; null for areas.'),
    titleEn: z.string().nullable(),
    textUk: z.string().describe('Verbatim from the strategy.'),
    textEn: z.string().describe('Unofficial translation.'),
    startOffset: count.describe('Of textUk in the strategy file, in UTF-16 code units.'),
    endOffset: count,
    areas: count.describe('How many areas it holds; 1 for an area itself.'),
    areasOnMap: count.describe('How many of them have a place that can be drawn.'),
    scope: z.enum(scopes).nullable().describe('Areas only.'),
    reasonUk: z.string().nullable(),
    reasonEn: z.string().nullable(),
    placeIds: z.array(z.string()).describe('Linked places and every unit that holds one of them.'),
    kinds: z.array(z.enum(placeKinds)),
  })
  .openapi('Item');
export type ItemResponse = z.infer<typeof itemSchema>;

export const strategySchema = z
  .object({
    version: z.string(),
    counts: z.object({ goals: count, objectives: count, tasks: count, areas: count }),
    scopes: z.record(z.enum(scopes), count),
    items: z.array(itemSchema).describe('In the order of the strategy, parents before children.'),
  })
  .openapi('Strategy');
export type StrategyResponse = z.infer<typeof strategySchema>;

export const placeSchema = z
  .object({
    id: z.string().openapi({ example: 'UA44120110000010163' }),
    kind: z.enum(placeKinds),
    nameUk: z.string(),
    nameEn: z.string(),
    parentId: z.string().nullable(),
    lon: z.number().nullable(),
    lat: z.number().nullable(),
    bbox: z
      .tuple([z.number(), z.number(), z.number(), z.number()])
      .nullable()
      .describe('West, south, east, north in degrees.'),
    exactness: z.enum(exactnesses),
    inOblast: z.boolean(),
    planned: z.boolean(),
    population: z.int().nullable(),
  })
  .openapi('Place');
export type PlaceResponse = z.infer<typeof placeSchema>;

export const foundPlaceSchema = placeSchema
  .extend({ matched: z.string().nullable().describe('The name or alias that fits `q`.') })
  .openapi('FoundPlace');
export type FoundPlaceResponse = z.infer<typeof foundPlaceSchema>;

export const linkSchema = z
  .object({
    id: z.string(),
    itemCode: code,
    placeId: z.string(),
    throughKind: z.enum(placeKinds).nullable().describe('The kind of place that was meant.'),
    relation: z.string(),
    method: z.string().describe('`curated`, `person`, or `rule:` with the id of a rule.'),
    quote: z.string(),
    startOffset: count.describe('In the strategy file, in UTF-16 code units.'),
    endOffset: count,
    quoteCode: code.describe('The item whose text holds the quote.'),
    confidence: z.number().min(0).max(1),
  })
  .openapi('Link');
export type LinkResponse = z.infer<typeof linkSchema>;

/** A project as items and places list it. */
const projectLinkSchema = z
  .object({
    id: z.string(),
    titleUk: z.string(),
    titleEn: z.string(),
    status: z.enum(projectStatuses),
  })
  .openapi('ProjectLink');
export type ProjectLinkResponse = z.infer<typeof projectLinkSchema>;

const theirProjects = {
  projects: z.array(projectLinkSchema).describe('Of it and of all within; at most 100 of them.'),
  projectCount: count.describe('How many such projects there are.'),
};

export const linkedPlaceSchema = placeSchema
  .extend({ links: z.array(linkSchema) })
  .openapi('LinkedPlace');

export const itemDetailSchema = itemSchema
  .extend({
    lineage: z.array(itemSchema).describe('From the goal down, without the item itself.'),
    places: z.array(linkedPlaceSchema),
    ...theirProjects,
  })
  .openapi('ItemDetail');
export type ItemDetailResponse = z.infer<typeof itemDetailSchema>;

export const aliasSchema = z
  .object({
    form: z.string(),
    language: z.enum(['uk', 'en']),
    kind: z.enum(aliasKinds),
    fromDate: z.string().nullable(),
    toDate: z.string().nullable(),
    act: z.string().nullable(),
  })
  .openapi('Alias');

export const placeDetailSchema = placeSchema
  .extend({
    attributes: z.record(z.string(), z.unknown()),
    source: z.string(),
    licence: z.string(),
    aliases: z.array(aliasSchema),
    parents: z.array(placeSchema).describe('From the unit that holds it up to the oblast.'),
    items: z.array(itemSchema).describe('Areas linked to the place itself.'),
    links: z.array(linkSchema),
    inside: z.array(itemSchema).describe('Areas linked to something inside it.'),
    ...theirProjects,
  })
  .openapi('PlaceDetail');
export type PlaceDetailResponse = z.infer<typeof placeDetailSchema>;

const partSchema = z.object({ projects: count, areas: count, money: z.array(moneySchema) });

export const summarySchema = z
  .object({
    total: partSchema,
    map: partSchema,
    shelf: partSchema,
    shelfByScope: z.partialRecord(z.enum(scopes), count).describe('Areas on the shelf.'),
    shelfProjectsByScope: z.partialRecord(z.enum(scopes), count),
    leftOut: z.array(leftOutSchema).describe('Sums that no total counts; at most 500 of them.'),
    leftOutCount: count.describe('How many such sums there are.'),
  })
  .openapi('Summary');
export type SummaryResponse = z.infer<typeof summarySchema>;
