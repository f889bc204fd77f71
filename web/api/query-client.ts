import { QueryClient } from '@tanstack/react-query';
import { ApiFailure } from './client.ts';

const attempts = 2;

/** An answer of the server stands; only silence is worth another try. */
export const shouldRetry = (failures: number, error: Error): boolean =>
  failures < attempts && (!(error instanceof ApiFailure) || error.code === 'offline');

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { retry: shouldRetry, refetchOnWindowFocus: false, networkMode: 'always' },
  },
});
