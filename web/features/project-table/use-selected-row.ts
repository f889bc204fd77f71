import { projectOf } from '@stratlas/server/contract';
import { useEffect, useRef } from 'react';
import { type RowsAsked, rowPositionQuery } from '../../api/project-rows.ts';
import { queryClient } from '../../api/query-client.ts';
import { useView } from '../../state/view-store.ts';

/**
 * Shows the row of the project that was selected elsewhere, on the map say.
 * @param isSeen whether the row is loaded, and so where the person has just been
 * @returns the id of the selected project; null where none is
 */
export function useSelectedRow(
  asked: RowsAsked,
  isSeen: (id: string) => boolean,
  show: (position: number) => void,
): string | null {
  const id = useView(({ select }) => (select === null ? null : projectOf(select)));
  const shown = useRef<string | null>(null);
  useEffect(() => {
    if (id === shown.current) return;
    shown.current = id;
    if (id === null || isSeen(id)) return;
    void queryClient
      .fetchQuery(rowPositionQuery(asked, id))
      .then((position) => {
        if (position !== null && shown.current === id) show(position);
      })
      // The list goes on without the mark; that there is no connection is told elsewhere.
      .catch(() => undefined);
  });
  return id;
}
