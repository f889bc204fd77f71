import { lazy, Suspense, useEffect } from 'react';
import { useStore } from 'zustand';
import { stepForKey } from '../../state/steps.ts';
import { viewsStore } from './views-store.ts';

const ViewsDialog = lazy(() =>
  import('./ViewsDialog.tsx').then((module) => ({ default: module.ViewsDialog })),
);

/** Where something is typed, the keys undo what was typed. */
const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.closest('input, textarea, select, [contenteditable]') !== null;

/** The dialog of views, loaded when it is first asked for; and the keys to undo and do again. */
export function ViewsPlace() {
  const isOpen = useStore(viewsStore, (state) => state.isOpen);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const step = isTyping(event.target) ? null : stepForKey(event);
      if (step === null) return;
      event.preventDefault();
      step(window);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  if (!isOpen) return null;
  return (
    <Suspense>
      <ViewsDialog />
    </Suspense>
  );
}
