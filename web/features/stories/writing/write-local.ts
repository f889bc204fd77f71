import type { Story } from '@stratlas/server/contract';
import { i18n } from '../../../i18n/i18n.ts';
import { keepLocalStory, newLocalId, readLocalStory } from '../local-stories.ts';
import { emptyStory } from '../new-story.ts';
import { beginWriting, changeWriting, type WritingKeeper } from './writing-store.ts';

/** In this browser a story is kept with every letter. */
const localKeeper: WritingKeeper = {
  keep: (id, story) => changeWriting({ keeping: keepLocalStory(id, story) ? 'kept' : 'unkept' }),
  leave: () => undefined,
};

/** Opens a story of this browser; one that is no longer there is left alone. */
export function writeLocal(id: string): void {
  const story = readLocalStory(id);
  if (story !== null) beginWriting(id, story, localKeeper);
}

/** Begins a story in this browser. @returns its id */
export function beginLocal(story: Story = untitled()): string {
  const id = newLocalId();
  keepLocalStory(id, story);
  beginWriting(id, story, localKeeper);
  return id;
}

const untitled = (): Story => ({
  ...emptyStory,
  titleUk: i18n.t('stories:newTitle', { lng: 'uk' }),
  titleEn: i18n.t('stories:newTitle', { lng: 'en' }),
});
