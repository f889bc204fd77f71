import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { InSight } from '../map/in-sight.ts';

/** What the map of a stage shows since it last came to rest; null until it first has. */
export const inSightStore = createStore<{ inSight: InSight | null }>()(() => ({ inSight: null }));

export const useInSight = (): InSight | null => useStore(inSightStore, ({ inSight }) => inSight);
