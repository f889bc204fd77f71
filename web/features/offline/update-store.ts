import { createStore } from 'zustand/vanilla';

/** The worker of a newer page that waits to be let in; null while there is none, or it was put off. */
export const updateStore = createStore<{ waiting: ServiceWorker | null }>()(() => ({
  waiting: null,
}));

export const offerUpdate = (waiting: ServiceWorker): void => updateStore.setState({ waiting });

export const putOffUpdate = (): void => updateStore.setState({ waiting: null });

/** Lets the newer page in and begins with it; the address keeps the view. */
export function update(page: Window): void {
  const { waiting } = updateStore.getState();
  if (waiting === null) return;
  page.navigator.serviceWorker.addEventListener('controllerchange', () => page.location.reload(), {
    once: true,
  });
  page.navigator.serviceWorker.controller?.postMessage({ stop: true });
  waiting.postMessage({ update: true });
}
