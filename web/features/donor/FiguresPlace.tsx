import { emptyFilter, type Filter } from '@stratlas/server/contract';
import { lazy, Suspense } from 'react';

const Figures = lazy(() => import('./Figures.tsx').then((module) => ({ default: module.Figures })));

interface Props {
  /** Whose projects, beside nothing else. */
  of: Partial<Filter>;
  title: string;
}

/** Room for the figures of a place, an item or a funder, whatever else is filtered. */
export const FiguresPlace = ({ of, title }: Props) => (
  <Suspense>
    <Figures filter={{ ...emptyFilter, ...of }} title={title} />
  </Suspense>
);
