import { createStore } from 'zustand/vanilla';

interface MapError {
  /** The last thing that the map could not load or draw; null when all is well. */
  message: string | null;
  /** Whether there is no map at all, and not only a piece of it. */
  isLost: boolean;
}

export const mapErrorStore = createStore<MapError>()(() => ({ message: null, isLost: false }));

export const reportMapError = (message: string | null): void => mapErrorStore.setState({ message });

export const reportLostMap = (message: string): void =>
  mapErrorStore.setState({ message, isLost: true });
