import type { View } from '@stratlas/server/contract';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { whenDrawn } from './drawn.ts';
import { viewStore } from './view-store.ts';

const lateStore = createStore<View>()(() => viewStore.getState().view);

/** How long the map is waited for, in milliseconds: on a slow line the lists are there first. */
const patience = 1200;

/**
 * Reads a part of the view as the map shows it. What takes long to render reads this one: after a
 * change the map goes first, and the lists follow it.
 */
export const useLateView = <Part>(part: (view: View) => Part): Part => useStore(lateStore, part);

/** Lets the late view follow from now on; a page in the background draws no map. @returns what ends that */
export function bindLateView(page: Window): () => void {
  const follow = () => lateStore.setState(viewStore.getState().view, true);
  follow();
  return viewStore.subscribe(() => {
    if (page.document.hidden) follow();
    else page.requestAnimationFrame(() => followMap(page, follow));
  });
}

function followMap(page: Window, follow: () => void): void {
  const late = page.setTimeout(() => {
    giveUp();
    follow();
  }, patience);
  const giveUp = whenDrawn(() => {
    page.clearTimeout(late);
    follow();
  });
}
