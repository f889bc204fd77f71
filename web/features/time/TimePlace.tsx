import { lazy, Suspense } from 'react';
import { tellsProjects } from '../../state/panels.ts';
import { useView } from '../../state/view-store.ts';

const TimeSlider = lazy(() =>
  import('./TimeSlider.tsx').then((module) => ({ default: module.TimeSlider })),
);

/** Room for the years, over the bottom of the map, wherever projects are told of. */
export function TimePlace({ isShort = false }: { isShort?: boolean }) {
  const isTold = useView(({ panel }) => tellsProjects(panel) && panel !== 'import');
  if (!isTold) return null;
  return (
    <Suspense>
      <TimeSlider isShort={isShort} />
    </Suspense>
  );
}
