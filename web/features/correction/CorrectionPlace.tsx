import { lazy, Suspense } from 'react';
import { useStore } from 'zustand';
import { correctionStore, endCorrection } from './correction-store.ts';

const CorrectionDialog = lazy(() =>
  import('./CorrectionDialog.tsx').then((module) => ({ default: module.CorrectionDialog })),
);

/** The dialog about a wrong link, which is loaded when it is first asked for. */
export function CorrectionPlace() {
  const link = useStore(correctionStore, (state) => state.link);
  if (link === null) return null;
  return (
    <Suspense>
      <CorrectionDialog link={link} onClose={endCorrection} />
    </Suspense>
  );
}
