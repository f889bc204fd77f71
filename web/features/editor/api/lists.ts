import type { Organisation, ProjectPlace } from '@stratlas/seeds/project';
import { queryOptions } from '@tanstack/react-query';
import { bodyOf, server } from '../../../api/client.ts';

const { organisations, 'place-preview': preview } = server.api;

/** The organisation of a name: the one that bears it already, or a new one. */
export const addOrganisation = (json: Pick<Organisation, 'nameUk' | 'kind'>) =>
  bodyOf(organisations.$post({ json }));

/** What everybody would see of a location, by the rule that publishes it. */
export const previewQuery = (place: ProjectPlace) =>
  queryOptions({
    queryKey: ['mine', 'preview', place.placeId, place.geometry, place.precision],
    queryFn: async () => {
      const { items } = await bodyOf(
        preview.$post({ json: { places: [{ ...place, quote: '' }] } }),
      );
      return items[0] ?? null;
    },
    staleTime: Number.POSITIVE_INFINITY,
  });
