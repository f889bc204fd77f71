import { nextEntry } from './steps.ts';

/** Shows the view of an address without loading the page anew; the way back stays open. */
export function openAddress(page: Window, address: string): void {
  page.history.pushState(nextEntry(), '', address);
  page.dispatchEvent(new PopStateEvent('popstate', { state: page.history.state }));
  // The map follows the hash by itself when it is told of it.
  page.dispatchEvent(new HashChangeEvent('hashchange'));
}
