import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiFailure } from '../../api/client.ts';
import { placeQuery } from '../../api/queries.ts';
import type { Strategy } from '../../state/strategy.ts';
import { changeFilter, reportProblems, useView, viewStore } from '../../state/view-store.ts';
import { labelOf, nameOf } from '../../ui/item-words.ts';
import { type Chip, without } from './chips.ts';

/** A chip in words; a place that does not exist is dropped from the filter, and told. */
export function useChipName(chip: Chip, strategy: Strategy): string {
  const { t } = useTranslation();
  const language = useView(({ lang }) => lang);
  const { field, value } = chip;
  const place = useQuery({ ...placeQuery(value), enabled: field === 'place' });
  useEffect(() => {
    if (!(place.error instanceof ApiFailure) || place.error.code !== 'not_found') return;
    reportProblems([{ parameter: 'place', value }]);
    changeFilter(without(viewStore.getState().view.filter, { field: 'place', value }));
  }, [place.error, value]);

  if (field === 'kind') return t(`kind.${value}` as 'kind.road');
  if (field === 'scope') return t(`scope.${value}` as 'scope.outside');
  if (field === 'q') return t('filter.words', { q: value });
  if (field === 'place') return place.data ? nameOf(place.data, language) : value;
  const item = strategy.tree.byCode.get(value);
  return item ? `${value} ${labelOf(item, language)}` : value;
}
