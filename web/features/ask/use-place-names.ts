import { useQuery } from '@tanstack/react-query';
import { allPlacesQuery } from '../../api/queries.ts';
import { useView } from '../../state/view-store.ts';
import { nameOf } from '../../ui/item-words.ts';

/** Names of places by id in the page's language; the id until they are loaded. */
export function usePlaceNames(): (id: string) => string {
  const language = useView(({ lang }) => lang);
  const places = useQuery(allPlacesQuery()).data;
  return (id) => {
    const place = places?.get(id);
    return place === undefined ? id : nameOf(place, language);
  };
}
