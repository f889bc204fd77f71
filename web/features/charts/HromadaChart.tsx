import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { allPlacesQuery } from '../../api/queries.ts';
import { useView } from '../../state/view-store.ts';
import { nameOf } from '../../ui/item-words.ts';
import type { Asked } from './asked.ts';
import { RankedChart } from './RankedChart.tsx';

/** Money by hromada. A raion in the filter stays; hromadas give way, so that another can be chosen. */
export function HromadaChart(asked: Asked) {
  const language = useView(({ lang }) => lang);
  const { data } = useQuery(allPlacesQuery());
  const { filter } = asked;
  const around = useMemo(() => {
    const isHromadas = filter.place.every((id) => data?.get(id)?.kind === 'hromada');
    return isHromadas ? { ...filter, place: [] } : filter;
  }, [filter, data]);
  const name = useCallback(
    (id: string) => {
      const found = data?.get(id);
      return found ? nameOf(found, language) : id;
    },
    [data, language],
  );
  return <RankedChart {...asked} by="hromada" around={around} nameOf={name} />;
}
