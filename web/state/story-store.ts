import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { StoryAddress } from './story-address.ts';

/** The story that the page shows in place of the atlas; null where it shows the atlas. `bindUrl` keeps it as the address has it. */
export const storyStore = createStore<{ story: StoryAddress | null }>()(() => ({ story: null }));

export const useStory = (): StoryAddress | null => useStore(storyStore, ({ story }) => story);

export const isOnStage = (): boolean => storyStore.getState().story !== null;

/** Shows a story, from its beginning or from a step (from 1). */
export const openStory = (id: string, step = 1): void =>
  storyStore.setState({
    story: { id, step, isStepGiven: true, screen: 'stage', plays: false },
  });

/** Back to the atlas, with the view that was on the stage. */
export const leaveStory = (): void => storyStore.setState({ story: null });

export const changeStory = (change: Partial<StoryAddress>): void =>
  storyStore.setState(({ story }) => ({ story: story && { ...story, ...change } }));
