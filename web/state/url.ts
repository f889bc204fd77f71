import { readView, type View, writeView } from '@stratlas/server/contract';
import { arriveAt, nextEntry, stepOf } from './steps.ts';
import { viewStore } from './view-store.ts';

/** Typing in the search must not fill the history: a change of `q` alone replaces the entry. */
export function historyStep(before: View, after: View): 'none' | 'push' | 'replace' {
  if (writeView(before) === writeView(after)) return 'none';
  const typed = { ...after, filter: { ...after.filter, q: before.filter.q } };
  return writeView(before) === writeView(typed) ? 'replace' : 'push';
}

/**
 * Keeps store and address the same from now on. The hash is the map's and stays as it is.
 * @returns what ends that
 */
export function bindUrl(page: Window): () => void {
  const read = () => {
    arriveAt(stepOf(page.history.state));
    viewStore.setState(readView(page.location.search));
  };
  read();
  page.addEventListener('popstate', read);
  return viewStore.subscribe(({ view }, { view: before }) => {
    const step = historyStep(before, view);
    if (step === 'none' || isWritten(page, view)) return;
    const address = `?${writeView(view)}${page.location.hash}`;
    if (step === 'push') page.history.pushState(nextEntry(), '', address);
    else page.history.replaceState(page.history.state, '', address);
  });
}

/** True after back and forward, when the store follows the address and not the other way. */
const isWritten = (page: Window, view: View): boolean =>
  writeView(readView(page.location.search).view) === writeView(view);
