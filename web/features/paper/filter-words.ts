import { type Filter, isEmptyFilter, type Language } from '@stratlas/server/contract';
import type { QueryClient } from '@tanstack/react-query';
import { allPlacesQuery, strategyQuery } from '../../api/queries.ts';
import { organisationsQuery } from '../../api/register-queries.ts';
import { i18n } from '../../i18n/i18n.ts';
import { strategyOf } from '../../state/strategy.ts';
import { labelOf, nameOf } from '../../ui/item-words.ts';
import { type Chip, chipsOf } from '../filter-chips/chips.ts';
import { wordsOf } from '../filter-chips/use-chip-name.ts';

/** What a filter selects, in words; empty for one that selects all. */
export async function filterWords(
  filter: Filter,
  language: Language,
  client: QueryClient,
): Promise<string[]> {
  if (isEmptyFilter(filter)) return [];
  const t = i18n.getFixedT(language);
  const { tree } = strategyOf(await client.fetchQuery(strategyQuery()));
  const places = filter.place.length === 0 ? null : await client.fetchQuery(allPlacesQuery());
  const payers = filter.funder.length === 0 ? null : await client.fetchQuery(organisationsQuery());
  const named = (chip: Chip): string => {
    const place = chip.field === 'place' ? places?.get(chip.value) : undefined;
    const payer = chip.field === 'funder' ? payers?.get(chip.value) : undefined;
    const item = chip.field === 'item' ? tree.byCode.get(chip.value) : undefined;
    if (place ?? payer) return nameOf(place ?? payer ?? { nameUk: '', nameEn: '' }, language);
    return item ? `${chip.value} ${labelOf(item, language)}` : wordsOf(chip, t);
  };
  return chipsOf(filter).map(named);
}
