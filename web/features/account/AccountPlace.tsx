import { lazy, Suspense } from 'react';
import { useStore } from 'zustand';
import { accountStore } from './account-store.ts';

const AccountDialog = lazy(() =>
  import('./AccountDialog.tsx').then((module) => ({ default: module.AccountDialog })),
);

/** Signing in and people, loaded when they are first asked for. */
export function AccountPlace() {
  const shown = useStore(accountStore, (state) => state.shown);
  if (shown === null) return null;
  return (
    <Suspense>
      <AccountDialog shown={shown} />
    </Suspense>
  );
}
