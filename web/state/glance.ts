import { createStore } from 'zustand/vanilla';

/** What somebody looks at without selecting it: a reference as `select` takes it, or a position. */
export type Glance = string | readonly [lon: number, lat: number];

/** Between lists in which one walks and the map, which shows what each row would lead to. */
export const glanceStore = createStore<{ at: Glance | null }>()(() => ({ at: null }));

export const glanceAt = (at: Glance | null): void => glanceStore.setState({ at });
