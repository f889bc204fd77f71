import { useQuery } from '@tanstack/react-query';
import { allPlacesQuery } from '../../api/queries.ts';
import { type Division, organisationsQuery } from '../../api/register-queries.ts';
import { useStrategy } from '../../api/use-strategy.ts';
import { useView } from '../../state/view-store.ts';
import { labelOf, nameOf } from '../../ui/item-words.ts';

/** What the parts of a divided sum are called; the key itself until the names are there. */
export function useTotalName(by: Division): (key: string) => string {
  const language = useView(({ lang }) => lang);
  const tree = useStrategy().data?.tree;
  const places = useQuery({ ...allPlacesQuery(), enabled: by === 'raion' }).data;
  const organisations = useQuery({ ...organisationsQuery(), enabled: by === 'funder' }).data;
  return (key) => {
    const item = by === 'goal' ? tree?.byCode.get(key) : undefined;
    if (item) return `${key} ${labelOf(item, language)}`;
    const named = { funder: organisations, raion: places, goal: undefined, year: undefined }[by];
    const found = named?.get(key);
    return found ? nameOf(found, language) : key;
  };
}
