import { z } from '@hono/zod-openapi';

/** Lengths in characters; seconds that a step may stand by itself. */
export const storyLimits = {
  title: 120,
  summary: 400,
  text: 1200,
  notes: 4000,
  view: 2000,
  steps: 60,
  sources: 12,
  seconds: { least: 3, most: 900 },
} as const;

export const storyIdPattern = /^[a-z0-9][a-z0-9-]{0,63}$/;

const { title, summary, text, notes, view } = storyLimits;

const sourceSchema = z.strictObject({
  title: z.string().min(1).max(300),
  url: z.url({ protocol: /^https?$/ }).nullable(),
});

export const storyStepSchema = z
  .strictObject({
    id: z.string().regex(storyIdPattern).describe('Stays when steps are moved.'),
    titleUk: z.string().min(1).max(title),
    titleEn: z.string().max(title),
    textUk: z.string().max(text).describe('Markdown: paragraphs, emphasis, lists and links.'),
    textEn: z.string().max(text),
    notesUk: z.string().max(notes).describe('For the speaker alone; Markdown as in the text.'),
    notesEn: z.string().max(notes),
    view: z
      .string()
      .max(view)
      .describe('Query string and hash of a view, as in the address: `item=2#map=8/48.9/38.9`.'),
    seconds: z.int().min(storyLimits.seconds.least).max(storyLimits.seconds.most),
    sources: z.array(sourceSchema).max(storyLimits.sources),
  })
  .openapi('StoryStep');
export type StoryStep = z.infer<typeof storyStepSchema>;

/** Which data a story shows: always the newest, or those with which its author made it. */
export const storyDataSchema = z.discriminatedUnion('follows', [
  z.strictObject({ follows: z.literal('newest') }),
  z.strictObject({
    follows: z.literal('version'),
    version: z.string().max(80).describe('As `dataVersion` tells it.'),
    date: z.iso.datetime(),
  }),
]);

export const storySchema = z
  .strictObject({
    titleUk: z.string().min(1).max(title),
    titleEn: z.string().max(title),
    summaryUk: z.string().max(summary),
    summaryEn: z.string().max(summary),
    data: storyDataSchema,
    steps: z.array(storyStepSchema).min(1).max(storyLimits.steps),
  })
  .openapi('Story');
export type Story = z.infer<typeof storySchema>;

/** One of the stories that there are. */
export const storyEntrySchema = z
  .object({
    id: z.string(),
    titleUk: z.string(),
    titleEn: z.string(),
    summaryUk: z.string(),
    summaryEn: z.string(),
    steps: z.int().positive(),
    seconds: z.int().positive().describe('Of all steps together.'),
  })
  .openapi('StoryEntry');
export type StoryEntry = z.infer<typeof storyEntrySchema>;
