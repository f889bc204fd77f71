import type { Person } from '@stratlas/server/contract';
import { useMutation } from '@tanstack/react-query';
import { ApiFailure } from '../../api/client.ts';
import { changeMe } from '../../api/use-me.ts';
import { showAccount } from './account-store.ts';

interface Given {
  password: string;
}

export interface Entry {
  isPending: boolean;
  error: Error | null;
  /** Whether the server has refused this very password as a well-known one. */
  isBreached: (password: string) => boolean;
}

/** Sending what a one-time link asks for: it signs in and shows who one is now. */
export function useEntry<Form extends Given>(
  send: (form: Form) => Promise<Person>,
): Entry & { send: (form: Form) => void } {
  const { mutate, isPending, error, variables } = useMutation({
    mutationFn: send,
    onSuccess: (person) => {
      changeMe(person);
      showAccount({ name: 'mine' });
    },
  });
  const problems = error instanceof ApiFailure ? error.details.problems : undefined;
  const isBreached = Array.isArray(problems) && problems.includes('breached');
  return {
    send: mutate,
    isPending,
    error,
    isBreached: (password) => isBreached && variables?.password === password,
  };
}
