import { z } from '@hono/zod-openapi';
import { territoryStates } from '@stratlas/geodata/territory';
import { unitKinds } from './explore.ts';
import { gapReasons } from './gaps.ts';
import { moneySchema } from './money.ts';

const count = z.int().nonnegative();
const task = z.string().openapi({ example: '2.1.2' });
const placeId = z.string().openapi({ example: 'UA44120110000010163' });
const money = z.array(moneySchema);

export const territorySchema = z
  .object({
    state: z.enum(territoryStates),
    asOf: z.string().describe('Date, month or year of which the source tells.'),
    sourceUk: z.string(),
    sourceEn: z.string(),
    noteUk: z.string().optional(),
    noteEn: z.string().optional(),
  })
  .openapi('Territory');

export const territoriesSchema = z
  .object({ items: z.array(territorySchema.extend({ placeId })) })
  .openapi('Territories');
export type TerritoriesResponse = z.infer<typeof territoriesSchema>;

export const unitSchema = z
  .object({
    placeId,
    nameUk: z.string(),
    nameEn: z.string(),
    population: count.nullable(),
    populationYear: z.int().nullable(),
    territory: territorySchema.nullable().describe('Null where no source tells it.'),
  })
  .openapi('Unit');
export type UnitResponse = z.infer<typeof unitSchema>;

const figures = {
  projects: count.describe('A project in several units is counted in each.'),
  money: money.describe('Adds up over the rows to the money of the summary.'),
};

export const regionsSchema = z
  .object({
    units: z.enum(unitKinds),
    tasks: count.describe('How many tasks the filter asks about.'),
    rows: z.array(
      unitSchema.extend({
        ...figures,
        areas: count.describe('Areas of the strategy that are linked to it or to a place in it.'),
        tasks: z
          .object({ covered: count, apply: count })
          .describe('Tasks with a project here, and tasks that speak of the unit at all.'),
      }),
    ),
    elsewhere: z.object(figures).describe('What lies in no such unit, or where is not known.'),
  })
  .openapi('Regions');
export type RegionsResponse = z.infer<typeof regionsSchema>;

const cellSchema = z.object({
  task: task.nullable().describe('Null for what is of no task.'),
  placeId: placeId.nullable().describe('Null for what lies in no such unit.'),
  ...figures,
  reason: z.enum(gapReasons).nullable().describe('Why there is no project; null where there is.'),
});
export type MatrixCell = z.infer<typeof cellSchema>;

export const matrixSchema = z
  .object({
    units: z.enum(unitKinds),
    tasks: z.array(z.object({ task: task.nullable(), ...figures })).describe('Each row in all.'),
    places: z.array(unitSchema.extend(figures)).describe('Each column in all.'),
    elsewhere: z.object(figures).describe('The column of what lies in no such unit.'),
    cells: z.array(cellSchema),
  })
  .openapi('Matrix');
export type MatrixResponse = z.infer<typeof matrixSchema>;
