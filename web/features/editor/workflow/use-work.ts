import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { changeDraft } from '../draft/draft-store.ts';
import { type Conflict, conflictOf } from './conflict.ts';

/** What was last done with the record, for the words about it. */
export type Work =
  | 'save'
  | 'submit'
  | 'publish'
  | 'confirmDelete'
  | 'return'
  | 'withdraw'
  | 'delete'
  | 'restore'
  | 'discard'
  | 'print';

interface Task {
  work: Work;
  run: () => Promise<unknown>;
}

/** Runs one thing after another, and tells of its success, its failure, or a conflict. */
export function useWork() {
  const [conflict, setConflict] = useState<Conflict | null>(null);
  const { mutate, isPending, data, error, reset } = useMutation({
    mutationFn: async ({ work, run }: Task): Promise<Work> => {
      await run();
      return work;
    },
    onError: (refusal) => {
      changeDraft({ isTried: true });
      setConflict(conflictOf(refusal));
    },
  });
  return {
    start: (work: Work, run: () => Promise<unknown>) => mutate({ work, run }),
    isBusy: isPending,
    done: data ?? null,
    error: conflictOf(error) === null ? error : null,
    conflict,
    endConflict: () => setConflict(null),
    reset,
  };
}
export type WorkState = ReturnType<typeof useWork>;
