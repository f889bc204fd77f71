import { funderOf, isItemCode, projectOf } from '@stratlas/server/contract';
import { lazy, Suspense } from 'react';
import { Skeleton } from '../ui/Skeleton.tsx';
import { ItemPanel } from './item-panel/ItemPanel.tsx';
import { PlacePanel } from './place-panel/PlacePanel.tsx';

const ProjectPanel = lazy(() =>
  import('./register/ProjectPanel.tsx').then((module) => ({ default: module.ProjectPanel })),
);

const FunderPanel = lazy(() =>
  import('./donor/FunderPanel.tsx').then((module) => ({ default: module.FunderPanel })),
);

/** What is selected: an item of the strategy, a project, a funder or a place. A new selection starts at its top. */
export function Details({ id }: { id: string }) {
  const project = projectOf(id);
  if (project !== null) {
    return (
      <Suspense fallback={<Skeleton lines={8} />}>
        <ProjectPanel key={project} id={project} />
      </Suspense>
    );
  }
  const funder = funderOf(id);
  if (funder !== null) {
    return (
      <Suspense fallback={<Skeleton lines={8} />}>
        <FunderPanel key={funder} id={funder} />
      </Suspense>
    );
  }
  return isItemCode(id) ? <ItemPanel key={id} code={id} /> : <PlacePanel key={id} id={id} />;
}
