import { lazy, Suspense } from 'react';
import { Skeleton } from '../../ui/Skeleton.tsx';

const ProjectsPanel = lazy(() =>
  import('./ProjectsPanel.tsx').then((module) => ({ default: module.ProjectsPanel })),
);

/** Room for the projects, which are loaded when they are first asked for. */
export const ProjectsPlace = () => (
  <Suspense fallback={<Skeleton lines={12} />}>
    <ProjectsPanel />
  </Suspense>
);
