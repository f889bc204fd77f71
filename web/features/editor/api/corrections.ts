import { queryOptions } from '@tanstack/react-query';
import { bodyOf, server } from '../../../api/client.ts';
import { queryClient } from '../../../api/query-client.ts';
import { forgetRecords } from './records.ts';

const correction = server.api.records.correction[':id'];

export const correctionQuery = (id: string) =>
  queryOptions({
    queryKey: ['mine', 'correction', id],
    queryFn: () => bodyOf(correction.$get({ param: { id } })),
  });

export type CorrectionAct = 'publish' | 'return' | 'withdraw';

/** @param seen number of the revision that was on screen */
export const actOnCorrection = (id: string, act: CorrectionAct, seen: number, reason: string) =>
  bodyOf(
    correction[':act'].$post({
      param: { id, act },
      header: { 'if-match': `"${seen}"` },
      json: { reason },
    }),
  );

/** A published correction changes links, and with them the strategy's counts and the table. */
export function forgetLinks(): void {
  forgetRecords();
  for (const key of ['strategy', 'drawn-places']) {
    void queryClient.invalidateQueries({ queryKey: [key] });
  }
}
