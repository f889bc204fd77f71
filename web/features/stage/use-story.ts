import type { Story } from '@stratlas/server/contract';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { ApiFailure } from '../../api/client.ts';
import { storyQuery } from '../../api/story-queries.ts';
import { isLocalStory, readLocalStory } from '../stories/local-stories.ts';

interface Told {
  story: Story | undefined;
  error: Error | null;
  retry: () => void;
}

/** A story by its id: of the server, or of this browser. One without steps is as none. */
export function useStoryOf(id: string): Told {
  const isLocal = isLocalStory(id);
  const { data, error, refetch } = useQuery({ ...storyQuery(id), enabled: !isLocal });
  const local = useMemo(() => (isLocal ? readLocalStory(id) : null), [id, isLocal]);
  const story = isLocal ? (local ?? undefined) : data;
  const isNone = (isLocal && local === null) || story?.steps.length === 0;
  return {
    story: isNone ? undefined : story,
    error: isNone ? new ApiFailure('not_found', `No story ${id}`) : error,
    retry: () => void refetch(),
  };
}
