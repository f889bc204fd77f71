import { useQuery } from '@tanstack/react-query';
import type { TFunction } from 'i18next';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiFailure } from '../../api/client.ts';
import { placeQuery } from '../../api/queries.ts';
import { organisationsQuery } from '../../api/register-queries.ts';
import type { Strategy } from '../../state/strategy.ts';
import { changeFilter, reportProblems, useView, viewStore } from '../../state/view-store.ts';
import { labelOf, nameOf } from '../../ui/item-words.ts';
import { type Chip, without } from './chips.ts';

/** A chip in words; a place or payer that does not exist is dropped from the filter, and told. */
export function useChipName(chip: Chip, strategy: Strategy): string {
  const { t } = useTranslation();
  const language = useView(({ lang }) => lang);
  const { field, value } = chip;
  const place = useQuery({ ...placeQuery(value), enabled: field === 'place' });
  const organisations = useQuery({ ...organisationsQuery(), enabled: field === 'funder' });
  const payer = organisations.data?.get(value);
  const isNoPlace = place.error instanceof ApiFailure && place.error.code === 'not_found';
  const isNoPayer = organisations.data !== undefined && payer === undefined;
  useDropped(chip, field === 'funder' ? isNoPayer : field === 'place' && isNoPlace);

  const named = field === 'place' ? place.data : payer;
  if (named) return nameOf(named, language);
  const item = field === 'item' ? strategy.tree.byCode.get(value) : undefined;
  return item ? `${value} ${labelOf(item, language)}` : wordsOf(chip, t);
}

function useDropped({ field, value }: Chip, isUnknown: boolean): void {
  useEffect(() => {
    if (!isUnknown) return;
    reportProblems([{ parameter: field, value }]);
    changeFilter(without(viewStore.getState().view.filter, { field, value }));
  }, [isUnknown, field, value]);
}

/** Values that have words of their own; codes and ids stand for themselves until their names are there. */
export function wordsOf({ field, value }: Chip, t: TFunction): string {
  switch (field) {
    case 'kind':
      return t(`kind.${value}` as 'kind.road');
    case 'scope':
      return t(`scope.${value}` as 'scope.outside');
    case 'status':
      return t(`status.${value}` as 'status.idea');
    case 'source':
      return t(`sourceClass.${value}` as 'sourceClass.state');
    case 'from':
    case 'to':
      return t(`filter.${field}`, { year: value });
    case 'q':
      return t('filter.words', { q: value });
    default:
      return value;
  }
}
