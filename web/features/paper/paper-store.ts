import { createStore } from 'zustand/vanilla';

/** Whether the dialog of printing is open. */
export const paperStore = createStore<{ isOpen: boolean }>()(() => ({ isOpen: false }));

export const showPaper = (isOpen: boolean): void => paperStore.setState({ isOpen });
