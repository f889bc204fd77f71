import { queryOptions } from '@tanstack/react-query';
import { bodyOf, server } from '../../api/client.ts';
import { queryClient } from '../../api/query-client.ts';
import { projectEditionQuery } from '../../api/register-queries.ts';
import { forgetRecords } from '../editor/api/records.ts';

const { import: one, imports } = server.api;

/** What a column of a file can mean. */
export const columnsQuery = () =>
  queryOptions({
    queryKey: ['import-columns'],
    queryFn: async () => (await bodyOf(one.columns.$get())).items,
    staleTime: Number.POSITIVE_INFINITY,
  });

/** All imports, the last one first. */
export const importsQuery = () =>
  queryOptions({
    queryKey: ['mine', 'imports'],
    queryFn: async () => (await bodyOf(imports.$get())).items,
  });

export const concludeImport = (id: string, act: 'publish' | 'undo') =>
  bodyOf(imports[':id'][act].$post({ param: { id } }));

/** What was asked of projects, organisations and imports is asked anew: a file changed them. */
export function forgetImported(): void {
  forgetRecords();
  for (const queryKey of [['organisations'], projectEditionQuery().queryKey]) {
    void queryClient.invalidateQueries({ queryKey });
  }
}
