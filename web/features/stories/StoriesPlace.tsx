import { lazy, Suspense } from 'react';
import { useStore } from 'zustand';
import { storiesStore } from './stories-store.ts';
import { useWriting } from './writing/writing-store.ts';

const StoriesDialog = lazy(() =>
  import('./StoriesDialog.tsx').then((module) => ({ default: module.StoriesDialog })),
);
const StoryEditor = lazy(() =>
  import('./writing/StoryEditor.tsx').then((module) => ({ default: module.StoryEditor })),
);

/** The list of stories and the editor of one, each loaded when it is first asked for. */
export function StoriesPlace() {
  const isOpen = useStore(storiesStore, (state) => state.isOpen);
  const writing = useWriting();
  return (
    <Suspense>
      {writing !== null && <StoryEditor writing={writing} />}
      {isOpen && <StoriesDialog />}
    </Suspense>
  );
}
