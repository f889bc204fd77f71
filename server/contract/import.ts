import { z } from '@hono/zod-openapi';
import { importFormats, importOutcomes, importStates, mends } from './import-codes.ts';

export * from './import-codes.ts';

export const importProblemSchema = z
  .object({
    code: z.string().openapi({ example: 'unknown_place' }),
    weight: z.enum(['error', 'notice']).describe('Only errors keep a file from being imported.'),
    table: z.string().nullable().describe('Of a workbook or a map file.'),
    row: z.int().nullable().describe('In the file, from 1; of a map file the feature.'),
    column: z.string().nullable().describe('Its heading.'),
    cell: z.string().nullable().openapi({ example: 'C5' }),
    value: z.string().nullable().describe('What stands there, cut short.'),
    mend: z.enum(mends).nullable(),
    messageUk: z.string(),
    messageEn: z.string(),
  })
  .openapi('ImportProblem');
export type ImportProblem = z.infer<typeof importProblemSchema>;

export const importRowSchema = z
  .object({
    table: z.string(),
    row: z.int(),
    id: z.string(),
    title: z.string(),
    outcome: z.enum(importOutcomes),
    changes: z.array(z.object({ field: z.string(), old: z.unknown(), new: z.unknown() })),
    problems: z.array(importProblemSchema),
  })
  .openapi('ImportRow');
export type ImportRow = z.infer<typeof importRowSchema>;

export const importTableSchema = z
  .object({
    name: z.string(),
    rows: z.int(),
    headings: z.array(
      z.object({
        heading: z.string(),
        column: z.string().nullable().describe('Key of the column; null where it is left out.'),
      }),
    ),
    samples: z.array(z.string()).describe('The first value under each heading, cut short.'),
  })
  .openapi('ImportTable');
export type ImportTable = z.infer<typeof importTableSchema>;

const counts = z.object({ new: z.int(), changed: z.int(), same: z.int(), error: z.int() });
export type ImportCounts = z.infer<typeof counts>;

export const importReportSchema = z
  .object({
    importId: z.string().nullable().describe('Null where nothing was saved.'),
    format: z.enum(importFormats),
    fileName: z.string(),
    tables: z.array(importTableSchema),
    counts,
    problems: z.array(importProblemSchema).describe('Of the file as a whole.'),
    rows: z.array(importRowSchema).describe('All but the same, errors first.'),
    notListed: z.int().describe('So many more rows are not listed.'),
  })
  .openapi('ImportReport');
export type ImportReport = z.infer<typeof importReportSchema>;

export const importSchema = z
  .object({
    id: z.string(),
    fileName: z.string(),
    format: z.enum(importFormats),
    state: z.enum(importStates),
    counts,
    personName: z.string(),
    createdAt: z.string(),
    decidedBy: z.string().nullable().describe('Who published or undid it.'),
    decidedAt: z.string().nullable(),
  })
  .openapi('Import');
export type ImportAnswer = z.infer<typeof importSchema>;

export const importColumnSchema = z
  .object({
    key: z.string().openapi({ example: 'places.placeId' }),
    headingUk: z.string(),
    headingEn: z.string(),
  })
  .openapi('ImportColumn');
