import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { organisationsQuery } from '../../api/register-queries.ts';
import { useView } from '../../state/view-store.ts';
import { nameOf } from '../../ui/item-words.ts';
import type { Asked } from './asked.ts';
import { RankedChart } from './RankedChart.tsx';

/** Money by funder. */
export function FunderChart(asked: Asked) {
  const language = useView(({ lang }) => lang);
  const { data } = useQuery(organisationsQuery());
  const { filter } = asked;
  const around = useMemo(() => ({ ...filter, funder: [] }), [filter]);
  const name = useCallback(
    (id: string) => {
      const found = data?.get(id);
      return found ? nameOf(found, language) : id;
    },
    [data, language],
  );
  return <RankedChart {...asked} by="funder" around={around} nameOf={name} />;
}
