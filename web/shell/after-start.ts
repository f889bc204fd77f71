import { queryClient } from '../api/query-client.ts';
import { followData } from '../features/live/follow-data.ts';
import { keepPage } from '../features/offline/register-worker.ts';

/** What the page does when it has been shown, so that it is shown sooner. */
export function afterStart(page: Window): void {
  keepPage(page);
  followData(page, queryClient);
}
