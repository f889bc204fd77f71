import { createStore } from 'zustand/vanilla';

/** The last thing that the map could not load or draw; null when all is well. */
export const mapErrorStore = createStore<{ message: string | null }>()(() => ({ message: null }));

export const reportMapError = (message: string | null): void => mapErrorStore.setState({ message });
