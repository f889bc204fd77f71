import { joinToken, withoutToken } from '@stratlas/server/contract';
import { type AccountView, showAccount } from './account-store.ts';

/**
 * What a page's address asks of accounts: a one-time link, or word of a failed sign-in at another
 * site; and the address without it.
 */
export function readAddress({ pathname, search, hash }: Location | URL): {
  shown: AccountView | null;
  address: string;
} {
  const token = joinToken(hash);
  const query = new URLSearchParams(search);
  const hasFailed = query.get('signIn') === 'failed';
  for (const name of hasFailed ? ['signIn', 'error', 'error_description'] : []) query.delete(name);
  const rest = hasFailed ? `${query.size > 0 ? '?' : ''}${query}` : search;
  const address = `${pathname}${rest}${withoutToken(hash)}`;
  if (token !== null) return { shown: { name: 'join', token }, address };
  return { shown: hasFailed ? { name: 'signIn', hasFailed } : null, address };
}

/** Opens what the address asks for, also when a link is pasted into a page that is open. */
export function bindAccount(page: Window): void {
  const read = () => {
    const { shown, address } = readAddress(page.location);
    if (shown === null) return;
    page.history.replaceState(page.history.state, '', address);
    showAccount(shown);
  };
  read();
  page.addEventListener('hashchange', read);
}
