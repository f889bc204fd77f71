import type { Person } from '@stratlas/server/contract';
import { useQuery } from '@tanstack/react-query';
import { rememberSignedIn, wasSignedIn } from '../state/signed-in.ts';
import { browserStorage } from '../state/storage.ts';
import { meQuery } from './account.ts';
import { queryClient } from './query-client.ts';

/** Who is signed in; null for readers, and while it is not known yet. */
export function useMe(): Person | null {
  const { data } = useQuery({ ...meQuery(), enabled: wasSignedIn(browserStorage()) });
  return data ?? null;
}

/** From now on this is who is signed in. What was answered to the one before (`mine`) is forgotten. */
export function changeMe(person: Person | null): void {
  rememberSignedIn(browserStorage(), person !== null);
  queryClient.setQueryData(meQuery().queryKey, person);
  queryClient.removeQueries({ queryKey: ['mine'], type: 'inactive' });
  void queryClient.resetQueries({ queryKey: ['mine'] });
}
