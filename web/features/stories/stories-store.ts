import { createStore } from 'zustand/vanilla';

/** Whether the dialog of stories is open. */
export const storiesStore = createStore<{ isOpen: boolean }>()(() => ({ isOpen: false }));

export const showStories = (isOpen: boolean): void => storiesStore.setState({ isOpen });
