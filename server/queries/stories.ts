import type { Story } from '@stratlas/seeds/story';
import type { StoryAnswer, StoryEntry } from '../contract/stories.ts';
import type { Database } from '../db/schema.ts';
import { notFound } from '../errors.ts';

/** The published stories, in the order in which they were begun: the sources' own first. */
export async function stories(db: Database): Promise<StoryEntry[]> {
  const rows = await published(db)
    .innerJoin('revision as first', (join) =>
      join
        .onRef('first.recordType', '=', 'record.type')
        .onRef('first.recordId', '=', 'record.id')
        .on('first.number', '=', 1),
    )
    .orderBy('first.seq')
    .execute();
  return rows.map(({ id, record }) => entryOf(id, JSON.parse(record)));
}

/** @throws ApiError 404 `not_found` */
export async function storyById(db: Database, id: string): Promise<StoryAnswer> {
  const row = await published(db).where('record.id', '=', id).executeTakeFirst();
  if (row === undefined) throw notFound('story', id);
  const story: Story = JSON.parse(row.record);
  return { ...story, id, revision: row.number, publishedAt: row.createdAt };
}

const published = (db: Database) =>
  db
    .selectFrom('record')
    .innerJoin('revision', (join) =>
      join
        .onRef('revision.recordType', '=', 'record.type')
        .onRef('revision.recordId', '=', 'record.id')
        .onRef('revision.number', '=', 'record.publishedNumber'),
    )
    .select(['record.id', 'revision.number', 'revision.record', 'revision.createdAt'])
    .where('record.type', '=', 'story');

const entryOf = (
  id: string,
  { titleUk, titleEn, summaryUk, summaryEn, steps }: Story,
): StoryEntry => ({
  id,
  titleUk,
  titleEn,
  summaryUk,
  summaryEn,
  steps: steps.length,
  seconds: steps.reduce((sum, { seconds }) => sum + seconds, 0),
});
