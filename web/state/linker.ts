import type { PlaceKind } from '@stratlas/server/contract';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

/** Places that the map lights up: each by its id, and all of a kind. */
export interface Lit {
  placeIds: readonly string[];
  kinds: readonly PlaceKind[];
}

export const unlit: Lit = { placeIds: [], kinds: [] };

/** The text that is being tried, too long for an address, and what of it the map shows. */
export interface LinkerState {
  text: string;
  lit: Lit;
}

export const linkerStore = createStore<LinkerState>()(() => ({ text: '', lit: unlit }));

export const useLinkerText = (): string => useStore(linkerStore, ({ text }) => text);

export const tryText = (text: string): void => linkerStore.setState({ text });

/** Lights up places; the same ones again change nothing, so that the camera stays. */
export const light = (lit: Lit): void => {
  if (JSON.stringify(linkerStore.getState().lit) !== JSON.stringify(lit)) {
    linkerStore.setState({ lit });
  }
};
