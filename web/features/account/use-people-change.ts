import { useMutation, useQueryClient } from '@tanstack/react-query';
import { peopleQuery } from '../../api/account.ts';

/** A change of people or invitations, after which the list is asked for anew. */
export function usePeopleChange<Given, Answer>(
  change: (given: Given) => Promise<Answer>,
  onDone?: (answer: Answer) => void,
) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: async (answer) => {
      onDone?.(answer);
      await client.invalidateQueries({ queryKey: peopleQuery().queryKey });
    },
  });
}
