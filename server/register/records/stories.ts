import type { Story } from '@stratlas/seeds/story';
import { storyProblems } from '../../contract/story-problems.ts';
import type { Database } from '../../db/schema.ts';
import { type Act, toBeWritten } from './act.ts';
import { type Actor, addRevision, inRegister, standingFor } from './change.ts';
import { notPublishable } from './refuse.ts';
import { unknownInViews } from './story-references.ts';

/**
 * Does something with a story. Readers are given its published revision itself, so nothing else is
 * to be made of it.
 * @throws ApiError as `standingFor`, and 422 `not_publishable`
 */
export const actOnStory = (db: Database, actor: Actor, wish: Act): Promise<void> =>
  inRegister(db, async (transaction, before) => {
    const key = { ...wish, type: 'story' } as const;
    const standing = await standingFor(transaction, key, actor);
    const { record, isToBePublished } = await toBeWritten(transaction, key, standing);
    if (isToBePublished) {
      const story = record as unknown as Story;
      const problems = [
        ...storyProblems(story).filter(({ weight }) => weight === 'wrong'),
        ...(await unknownInViews(transaction, story)),
      ];
      if (problems.length > 0) throw notPublishable(problems);
    }
    await addRevision(transaction, before, { ...key, record }, standing, actor);
  });
