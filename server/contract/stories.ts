import { z } from '@hono/zod-openapi';
import type { Story } from '@stratlas/seeds/story';
import { storyIdPattern, storyLimits } from './story-limits.ts';

const { title, summary, text, notes, view } = storyLimits;

const sourceSchema = z.strictObject({
  title: z.string().max(storyLimits.sourceTitle),
  url: z.url({ protocol: /^https?$/ }).nullable(),
});

const storyStepSchema = z
  .strictObject({
    id: z.string().regex(storyIdPattern).describe('Stays when steps are moved.'),
    titleUk: z.string().max(title),
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

/** Which data a story shows: always the newest, or those with which its author made it. */
const storyDataSchema = z.discriminatedUnion('follows', [
  z.strictObject({ follows: z.literal('newest') }),
  z.strictObject({
    follows: z.literal('version'),
    version: z.string().max(80).describe('As `dataVersion` tells it.'),
    date: z.iso.datetime(),
  }),
]);

/** The shape and the limits, also of an unfinished story; what it still lacks `storyProblems` tells. */
export const storySchema = z
  .strictObject({
    titleUk: z.string().max(title),
    titleEn: z.string().max(title),
    summaryUk: z.string().max(summary),
    summaryEn: z.string().max(summary),
    data: storyDataSchema,
    steps: z.array(storyStepSchema).max(storyLimits.steps),
  })
  .openapi('Story') satisfies z.ZodType<Story>;

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

/** A published story. */
export const storyAnswerSchema = storySchema
  .extend({
    id: z.string(),
    revision: z.int().describe('Which revision of it is on show.'),
    publishedAt: z.string().describe('ISO 8601, UTC.'),
  })
  .openapi('PublishedStory');
export type StoryAnswer = z.infer<typeof storyAnswerSchema>;
