import { z } from '@hono/zod-openapi';
import { recordTypes } from './register.ts';

const changeSchema = z
  .object({
    seq: z.int().describe('Grows with every change; gaps are what was not published.'),
    type: z.enum(recordTypes),
    id: z.string(),
    change: z.enum(['published', 'deleted']),
    at: z.string().describe('ISO 8601, UTC.'),
    href: z.string().nullable().describe('Where it can be read; null for what was taken back.'),
  })
  .openapi('Change');
export type ChangeResponse = z.infer<typeof changeSchema>;

export const changesSchema = z
  .object({
    items: z.array(changeSchema),
    next: z.int().describe('Give it as `since` to go on.'),
    more: z.boolean().describe('Whether there is a next page already.'),
    dataVersion: z
      .string()
      .describe('Its first part changes when the strategy, places and links were loaded anew.'),
  })
  .openapi('Changes');
export type ChangesResponse = z.infer<typeof changesSchema>;
