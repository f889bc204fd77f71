import { lazy, Suspense } from 'react';
import { Skeleton } from '../../ui/Skeleton.tsx';

const EditorShell = lazy(() =>
  import('./EditorShell.tsx').then((module) => ({ default: module.EditorShell })),
);

/** The editor, which is loaded when it is first asked for. */
export const EditorPlace = () => (
  <Suspense fallback={<Skeleton lines={8} />}>
    <EditorShell />
  </Suspense>
);
