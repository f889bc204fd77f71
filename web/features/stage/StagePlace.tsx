import { lazy, Suspense } from 'react';
import type { StoryAddress } from '../../state/story-address.ts';

const StageShell = lazy(() =>
  import('./StageShell.tsx').then((module) => ({ default: module.StageShell })),
);

const PresenterShell = lazy(() =>
  import('./PresenterShell.tsx').then((module) => ({ default: module.PresenterShell })),
);

/** Room for a story in place of the atlas, loaded when there is one. */
export function StagePlace({ address }: { address: StoryAddress }) {
  const Shell = address.screen === 'presenter' ? PresenterShell : StageShell;
  return (
    <Suspense>
      <Shell key={address.id} address={address} />
    </Suspense>
  );
}
