import { createStore } from 'zustand/vanilla';

/** What of people and accounts is open over the page. */
export type AccountView =
  | { name: 'signIn'; hasFailed?: boolean }
  | { name: 'mine' }
  | { name: 'people' }
  | { name: 'join'; token: string };

export const accountStore = createStore<{ shown: AccountView | null }>()(() => ({ shown: null }));

export const showAccount = (shown: AccountView): void => accountStore.setState({ shown });

export const closeAccount = (): void => accountStore.setState({ shown: null });
