import type { LinkResponse } from '@stratlas/server/contract';
import { createStore } from 'zustand/vanilla';

/** The link that somebody finds wrong, while the dialog about it is open. */
export const correctionStore = createStore<{ link: LinkResponse | null }>()(() => ({ link: null }));

export const startCorrection = (link: LinkResponse): void => correctionStore.setState({ link });

export const endCorrection = (): void => correctionStore.setState({ link: null });
