import { queryOptions } from '@tanstack/react-query';
import { bodyOf, server } from './client.ts';

const { api } = server;

/** A published story. */
export const storyQuery = (id: string) =>
  queryOptions({
    queryKey: ['story', id],
    queryFn: () => bodyOf(api.stories[':id'].$get({ param: { id } })),
  });

/** The published stories, the atlas's own first. */
export const storiesQuery = () =>
  queryOptions({ queryKey: ['stories'], queryFn: () => bodyOf(api.stories.$get()) });
