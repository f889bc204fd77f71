import { lazy, Suspense } from 'react';
import { useStore } from 'zustand';
import { useStory } from '../../state/story-store.ts';
import { updateStore } from './update-store.ts';

const UpdateOffer = lazy(() =>
  import('./UpdateOffer.tsx').then((module) => ({ default: module.UpdateOffer })),
);

/** Room for the offer of a newer page, never while a story is told. */
export function UpdatePlace({ className }: { className: string | undefined }) {
  const isOffered = useStore(updateStore, ({ waiting }) => waiting !== null);
  const isTold = useStory() !== null;
  if (!isOffered || isTold) return null;
  return (
    <Suspense>
      <UpdateOffer className={className} />
    </Suspense>
  );
}
