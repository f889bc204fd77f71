import { lazy, Suspense } from 'react';
import { Skeleton } from '../../ui/Skeleton.tsx';

const LinkerPanel = lazy(() =>
  import('./LinkerPanel.tsx').then((module) => ({ default: module.LinkerPanel })),
);

/** Room for the linker, which is loaded when it is first asked for. */
export const LinkerPlace = () => (
  <Suspense fallback={<Skeleton lines={8} />}>
    <LinkerPanel />
  </Suspense>
);
