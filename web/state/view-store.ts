import {
  emptyFilter,
  type Filter,
  type QueryProblem,
  readView,
  type View,
} from '@stratlas/server/contract';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

export interface ViewState {
  view: View;
  /** Parts of the page's address that could not be read and have not been dismissed. */
  problems: QueryProblem[];
}

/** What is on screen. The URL, the map and every panel read it; all changes go through here. */
export const viewStore = createStore<ViewState>()(() => readView(''));

/** Reads a part of the view in a component, which renders again when that part changes. */
export const useView = <Part>(part: (view: View) => Part): Part =>
  useStore(viewStore, ({ view }) => part(view));

export const changeView = (change: Partial<View>): void =>
  viewStore.setState(({ view }) => ({ view: { ...view, ...change } }));

export const changeFilter = (change: Partial<Filter>): void =>
  changeView({ filter: { ...viewStore.getState().view.filter, ...change } });

/** Shows an item or a place in the panel and on the map; null closes the panel. */
export const select = (id: string | null): void => changeView({ select: id });

export const resetFilter = (): void => changeView({ filter: emptyFilter });

export const dismissProblems = (): void => viewStore.setState({ problems: [] });

export const reportProblems = (problems: readonly QueryProblem[]): void =>
  viewStore.setState((state) => ({ problems: [...state.problems, ...problems] }));
