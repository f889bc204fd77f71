import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { allPlacesQuery } from '../../../api/queries.ts';
import { organisationsQuery } from '../../../api/register-queries.ts';
import { useView } from '../../../state/view-store.ts';
import { nameOf } from '../../../ui/item-words.ts';
import { toolOf } from '../places/coordinates.ts';
import type { Telling } from './value-words.ts';

/** Names and words in the language of the page; an id stands for itself while its name loads. */
export function useTelling(): Telling {
  const { t } = useTranslation(['editor', 'translation']);
  const language = useView(({ lang }) => lang);
  const places = useQuery(allPlacesQuery()).data;
  const organisations = useQuery(organisationsQuery()).data;
  const named = (one: { nameUk: string; nameEn: string } | undefined, id: string) =>
    one ? nameOf(one, language) || one.nameUk : id;
  return {
    language,
    place: (id) => named(places?.get(id), id),
    organisation: (id) => named(organisations?.get(id), id),
    precision: (code) => t(`translation:project.precision.${code}`),
    fundingKind: (code) => t(`translation:fundingKind.${code}`),
    role: (code) => t(`translation:participantRole.${code}`),
    status: (code) => t(`translation:status.${code}`),
    drawn: (geometry) => t(`places.drawn.${toolOf(geometry)}`),
  };
}
