import type { Story } from '@stratlas/server/contract';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { storyFrom } from './new-story.ts';

/** A story that somebody keeps in this browser, without an account. */
export interface LocalStory {
  /** `local-` and a random part. */
  id: string;
  story: Story;
  /** When it was changed last: ISO 8601, UTC. */
  at: string;
}

type Kept = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

const prefix = 'stratlas-story ';
const idPattern = /^local-[a-z0-9-]{1,58}$/;

export const isLocalStory = (id: string): boolean => idPattern.test(id);

export const newLocalId = (): string => `local-${crypto.randomUUID().slice(0, 13)}`;

/** A storage that the browser forbids holds nothing. */
const storage = (): Kept | null => {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
};

function readOne(kept: Kept | null, id: string): LocalStory | null {
  try {
    const { story, at } = JSON.parse(kept?.getItem(prefix + id) ?? '{}');
    const whole = isLocalStory(id) ? storyFrom(story) : null;
    return whole && { id, story: whole, at: String(at) };
  } catch {
    return null;
  }
}

/** All that a storage holds, the latest first; what is no story in it is passed over. */
export const storiesIn = (kept: Kept | null): LocalStory[] =>
  Array.from({ length: kept?.length ?? 0 }, (_, index) => kept?.key(index) ?? '')
    .filter((key) => key.startsWith(prefix))
    .flatMap((key) => readOne(kept, key.slice(prefix.length)) ?? [])
    .sort((a, b) => (a.at < b.at ? 1 : -1));

const localStore = createStore<{ stories: LocalStory[] }>()(() => ({
  stories: storiesIn(storage()),
}));

/** The story of this browser with this id, as another window may have changed it; null without one. */
export const readLocalStory = (id: string): Story | null =>
  (readOne(storage(), id) ?? localStore.getState().stories.find((one) => one.id === id))?.story ??
  null;

/** Where a story of the atlas stands while its writer looks at it on the stage. */
const previewId = 'local-preview';

/** Lets the stage show a story as it is written now, with the data of now. @returns its id there */
export function keepPreview(story: Story): string {
  keepLocalStory(previewId, { ...story, data: { follows: 'newest' } });
  return previewId;
}

/** The stories that people keep themselves. */
export const ownStories = (stories: readonly LocalStory[]): LocalStory[] =>
  stories.filter(({ id }) => id !== previewId);

export const useLocalStories = (): LocalStory[] =>
  ownStories(useStore(localStore, ({ stories }) => stories));

/** Keeps a story in this browser. @returns false where it lasts only until the page is closed */
export function keepLocalStory(id: string, story: Story): boolean {
  const kept: LocalStory = { id, story, at: new Date().toISOString() };
  localStore.setState(({ stories }) => ({
    stories: [kept, ...stories.filter((one) => one.id !== id)],
  }));
  try {
    storage()?.setItem(prefix + id, JSON.stringify(kept));
    return storage() !== null;
  } catch {
    return false;
  }
}

export function forgetLocalStory(id: string): void {
  storage()?.removeItem(prefix + id);
  localStore.setState(({ stories }) => ({ stories: stories.filter((one) => one.id !== id) }));
}
