import { lazy, Suspense } from 'react';
import { Skeleton } from '../../ui/Skeleton.tsx';

const AskPanel = lazy(() =>
  import('./AskPanel.tsx').then((module) => ({ default: module.AskPanel })),
);

/** Room for asking the map, which is loaded when it is first asked for. */
export const AskPlace = () => (
  <Suspense fallback={<Skeleton lines={8} />}>
    <AskPanel />
  </Suspense>
);
