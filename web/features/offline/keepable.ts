import { emptyFilter } from '@stratlas/server/contract';
import type { QueryClient } from '@tanstack/react-query';
import { strategyQuery } from '../../api/queries.ts';
import { projectsQuery } from '../../api/register-queries.ts';
import { storiesQuery, storyQuery } from '../../api/story-queries.ts';
import type { Keepable } from './keep-list.ts';

/** Reads through the page's own cache what there is to keep; of many projects the first page. */
export async function readKeepable(client: QueryClient): Promise<Keepable> {
  const [{ items }, { pages }, entries] = await Promise.all([
    client.fetchQuery(strategyQuery()),
    client.fetchInfiniteQuery(projectsQuery(emptyFilter)),
    client.fetchQuery(storiesQuery()),
  ]);
  const stories = await Promise.all(entries.map(({ id }) => client.fetchQuery(storyQuery(id))));
  return {
    items: items.map(({ code }) => code),
    projects: (pages[0]?.items ?? []).map(({ id }) => id),
    // Its data are those of a kept version, which lie elsewhere.
    stories: stories.filter(({ data }) => data.follows === 'newest'),
  };
}
