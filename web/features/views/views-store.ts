import { createStore } from 'zustand/vanilla';

/** Whether the dialog of views is open. */
export const viewsStore = createStore<{ isOpen: boolean }>()(() => ({ isOpen: false }));

export const showViews = (isOpen: boolean): void => viewsStore.setState({ isOpen });
