import { z } from '@hono/zod-openapi';
import { correctionSchema } from './correction.ts';
import type { ProjectProblem } from './project-problems.ts';
import { projectSchema } from './project-schema.ts';
import { recordStates, recordTypes } from './register.ts';
import { storySchema } from './stories.ts';
import type { StoryProblem } from './story-problems.ts';

const moment = z.string().describe('ISO 8601, UTC.');
const number = z.int().describe('Of its last revision, as the ETag.');
const state = z.enum(recordStates);
const mayPublish = z
  .boolean()
  .describe('Whether it waits for a second person, and who asks may be that one.');

/** What an editor has typed, which may not be a sound record yet. */
const typedRecord = z.record(z.string(), z.unknown());

const baseNumber = z.int().nonnegative().describe('The revision it began from; 0: a new record.');

export const workingCopySchema = z
  .object({ recordId: z.string(), baseNumber, record: typedRecord, updatedAt: moment })
  .openapi('WorkingCopy');
export type WorkingCopy = z.infer<typeof workingCopySchema>;

export const typedCopySchema = z.strictObject({ record: typedRecord, baseNumber });

export const listedCopySchema = workingCopySchema
  .omit({ record: true })
  .extend({ type: z.enum(recordTypes), titleUk: z.string(), titleEn: z.string() })
  .openapi('ListedWorkingCopy');
export type ListedCopy = z.infer<typeof listedCopySchema>;

const head = {
  id: z.string(),
  number,
  state,
  publishedNumber: z.int().nullable().describe('The revision on show; null: none is.'),
  mayPublish,
};

/** A project with all that is private of it: for people who are signed in. */
export const heldProjectSchema = z
  .object({ ...head, record: projectSchema, workingCopy: workingCopySchema.nullable() })
  .openapi('HeldProject');
export type HeldProject = z.infer<typeof heldProjectSchema>;

/** A story as its writers see it. */
export const heldStorySchema = z
  .object({ ...head, record: storySchema, workingCopy: workingCopySchema.nullable() })
  .openapi('HeldStory');
export type HeldStory = z.infer<typeof heldStorySchema>;

export const heldCorrectionSchema = z
  .object({ ...head, record: correctionSchema })
  .openapi('HeldCorrection');
export type HeldCorrection = z.infer<typeof heldCorrectionSchema>;

/** A record in the queue: what it is, and what was last done with it by whom and why. */
export const queuedRecordSchema = z
  .object({
    ...head,
    type: z.enum(recordTypes),
    titleUk: z.string().describe('Of a correction: the item and its words.'),
    titleEn: z.string(),
    personName: z.string(),
    reason: z.string(),
    updatedAt: moment,
  })
  .openapi('QueuedRecord');
export type QueuedRecord = z.infer<typeof queuedRecordSchema>;

export const queueSchema = z.object({
  items: z.array(queuedRecordSchema).describe('Who has waited longest first.'),
  nextCursor: z.string().nullable().describe('Of the next page; null on the last one.'),
});

const changeSchema = z.object({ field: z.string(), old: z.unknown(), new: z.unknown() });

export const revisionSchema = z
  .object({
    number: z.int(),
    state,
    personName: z.string(),
    createdAt: moment,
    reason: z.string(),
    changes: z.array(changeSchema).describe('Against the revision before; of the first none.'),
  })
  .openapi('Revision');
export type Revision = z.infer<typeof revisionSchema>;

export const wholeRevisionSchema = revisionSchema
  .extend({ record: typedRecord.describe('The whole record as it was.') })
  .openapi('WholeRevision');
export type WholeRevision = z.infer<typeof wholeRevisionSchema>;

export const comparisonSchema = z
  .object({ from: z.int(), to: z.int(), changes: z.array(changeSchema) })
  .openapi('Comparison');

/** A reference to what is not there: an item, a place, an organisation, a project. */
export interface UnknownReference {
  /** Path of the field, as `places.2`. */
  field: string;
  code: 'unknown';
  weight: 'wrong';
}

/** What the answer 422 `not_publishable` lists. */
export type SubmissionProblem = ProjectProblem | StoryProblem | UnknownReference;
