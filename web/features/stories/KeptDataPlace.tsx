import { lazy, Suspense } from 'react';
import { dataRoot } from '../../api/data-root.ts';
import { hasServer } from '../../api/kept.ts';
import { useStory } from '../../state/story-store.ts';

const KeptData = lazy(() =>
  import('./KeptData.tsx').then((module) => ({ default: module.KeptData })),
);

/** Where a story may ask for older data, or the page shows such. */
export function KeptDataPlace() {
  const isOnStage = useStory() !== null;
  if (!hasServer || (!isOnStage && dataRoot === '')) return null;
  return (
    <Suspense>
      <KeptData />
    </Suspense>
  );
}
