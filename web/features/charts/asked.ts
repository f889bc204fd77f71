import type { FundingKind } from '@stratlas/seeds/project';
import type { Filter } from '@stratlas/server/contract';
import { useMemo } from 'react';
import { useLateView } from '../../state/late-view.ts';
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
  const filter = useLateView((view) => view.filter);
  const currency = useLateView((view) => view.in) ?? 'UAH';
  const paid = useLateView((view) => view.paid);
  return useMemo(() => ({ filter, currency, paid }), [filter, currency, paid]);
}
