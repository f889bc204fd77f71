import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { allPlacesQuery } from '../../api/queries.ts';
import { organisationsQuery } from '../../api/register-queries.ts';
import { useStrategy } from '../../api/use-strategy.ts';
import { useView } from '../../state/view-store.ts';
import { labelOf, nameOf } from '../../ui/item-words.ts';
import type { Party } from './flow-groups.ts';

/** What the parties of a flow are called; the key itself until the names are there. */
export function usePartyName(): (party: Party) => string {
  const { t } = useTranslation('charts');
  const language = useView(({ lang }) => lang);
  const tree = useStrategy().data?.tree;
  const places = useQuery(allPlacesQuery()).data;
  const organisations = useQuery(organisationsQuery()).data;
  return useCallback(
    ({ stage, key, ids }) => {
      if (ids.length === 0) return t(`none.${stage}`);
      if (key === '…') return t('others.funder', { count: ids.length });
      if (stage === 'goal') {
        const item = tree?.byCode.get(key);
        return item ? `${key} ${labelOf(item, language)}` : t('goal', { code: key });
      }
      const found = (stage === 'funder' ? organisations : places)?.get(key);
      return found ? nameOf(found, language) : key;
    },
    [t, language, tree, places, organisations],
  );
}
