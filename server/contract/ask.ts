import { z } from '@hono/zod-openapi';
import { placeKinds } from '@stratlas/geodata/place';
import { projectStatuses } from '@stratlas/seeds/project';
import { moneySchema } from './money.ts';

const count = z.int().nonnegative();
const money = z.array(moneySchema);

/**
 * How something lies in a piece of land. `partly`: what is published of its place is a line or an
 * area of which the land covers some, so it may lie within or beside it.
 */
export const withins = ['inside', 'partly'] as const;
export type Within = (typeof withins)[number];
const within = z.enum(withins);

const projectsSchema = z.object({ projects: count, money });

const landProjectSchema = z
  .object({
    id: z.string(),
    titleUk: z.string(),
    titleEn: z.string(),
    status: z.enum(projectStatuses),
    within,
    money: money.describe('Of its counted sums the parts for its locations inside.'),
    partlyMoney: money.describe('The parts for locations that may lie inside.'),
  })
  .openapi('LandProject');
export type LandProject = z.infer<typeof landProjectSchema>;

export const askSchema = z
  .object({
    near: z.string().openapi({ example: 'place:contact-line-2015-2022:20' }),
    land: z
      .looseObject({ type: z.enum(['Polygon', 'MultiPolygon']) })
      .describe('GeoJSON geometry.'),
    areaKm2: z.number().describe('On the sphere.'),
    lengthKm: z.number().nullable().describe('Of the line that the land lies along; null without.'),
    inside: projectsSchema.describe('Projects with a location in the land, and what is for it.'),
    partly: projectsSchema.describe(
      'Projects without such a location that may lie in the land, and all that may be for it; never added to `inside`.',
    ),
    unplaced: z
      .object({ projects: count, areas: count })
      .describe('Of the filter, without a place narrower than the oblast: no land holds them.'),
    projects: z.array(landProjectSchema).describe('The first 500: those inside, then by id.'),
    leftOutCount: count.describe('Sums at locations inside that no total counts.'),
    areas: z.array(z.object({ code: z.string(), within })).describe('In the strategy’s order.'),
    places: z.array(
      z.object({
        kind: z.enum(placeKinds),
        inside: z.array(z.string()).describe('Ids.'),
        partly: z.array(z.string()),
      }),
    ),
    population: z
      .object({
        people: count,
        year: z.int().nullable(),
        hromadas: z.array(z.string()).describe('Those wholly inside, whose people are counted.'),
        cut: z.array(z.string()).describe('Those inside in part, whose people are not counted.'),
      })
      .describe('Of hromadas that lie inside as a whole.'),
    nearest: z
      .array(z.object({ kind: z.enum(placeKinds), id: z.string(), km: z.number().nonnegative() }))
      .describe('Of each kind of object: from the place, line, centre or outline asked about.'),
  })
  .openapi('Ask');
export type AskResponse = z.infer<typeof askSchema>;
