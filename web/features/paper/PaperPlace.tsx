import { lazy, Suspense, useEffect } from 'react';
import { useStore } from 'zustand';
import { paperStore } from './paper-store.ts';

const PaperDialog = lazy(() =>
  import('./PaperDialog.tsx').then((module) => ({ default: module.PaperDialog })),
);

/** The dialog of printing, loaded when it is first asked for; and what the browser's own printing needs. */
export function PaperPlace() {
  const isOpen = useStore(paperStore, (state) => state.isOpen);
  useEffect(() => {
    const binding = import('./print-page.ts').then(({ bindPrinting }) => bindPrinting(window));
    return () => void binding.then((unbind) => unbind());
  }, []);
  if (!isOpen) return null;
  return (
    <Suspense>
      <PaperDialog />
    </Suspense>
  );
}
