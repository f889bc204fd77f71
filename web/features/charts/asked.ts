import type { FundingKind } from '@stratlas/seeds/project';
import type { Filter } from '@stratlas/server/contract';
import { useDeferredValue, useMemo } from 'react';
import { useView } from '../../state/view-store.ts';
import type { Currency } from './model.ts';

/** What a chart depends on. */
export interface Asked {
  filter: Filter;
  /** Figures can only be compared in one currency: hryvnias where none is chosen. */
  currency: Currency;
  paid: FundingKind;
}

/** What the charts are of, a moment after the map has it. */
export function useAsked(): Asked {
  const filter = useView((view) => view.filter);
  const currency = useView((view) => view.in) ?? 'UAH';
  const paid = useView((view) => view.paid);
  return useDeferredValue(useMemo(() => ({ filter, currency, paid }), [filter, currency, paid]));
}
