import { queryOptions } from '@tanstack/react-query';
import { bodyOf, server } from '../../api/client.ts';
import { allPlacesQuery } from '../../api/queries.ts';

const foundProjects = '6';

/** The first projects with all of these words, or with this id; an empty query asks for nothing. */
export const projectSearchQuery = (q: string) =>
  queryOptions({
    queryKey: ['project-search', q],
    queryFn: () => bodyOf(server.api.projects.$get({ query: { q, limit: foundProjects } })),
    enabled: q !== '',
  });

/** A KATOTTG code, or its beginning once it tells more than the oblast. */
const codePattern = /^UA44\d{3,15}$/i;
const mostPlaces = 12;

/** Places whose code begins so; other words ask for nothing. */
export const placesOfCodeQuery = (q: string) =>
  queryOptions({
    queryKey: ['places-of-code', q],
    queryFn: async ({ client }) => {
      const places = await client.fetchQuery(allPlacesQuery());
      const code = q.toUpperCase();
      return [...places.values()].filter(({ id }) => id.startsWith(code)).slice(0, mostPlaces);
    },
    enabled: codePattern.test(q),
  });
