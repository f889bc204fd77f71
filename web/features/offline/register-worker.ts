import { commonRequests, firstTiles } from '@stratlas/server/contract';
import { keptBook } from '../../api/kept.ts';
import { offerUpdate } from './update-store.ts';

/**
 * Makes the page one that works without a network after one visit. A browser that forbids it, or a
 * page from a disk, goes on without.
 */
export function keepPage(page: Window): void {
  const { serviceWorker } = page.navigator;
  if (!import.meta.env.PROD || !/^https?:$/.test(page.location.protocol)) return;
  if (serviceWorker === undefined) return;
  void register(serviceWorker).catch(() => undefined);
}

async function register(container: ServiceWorkerContainer): Promise<void> {
  const registration = await container.register(new URL('sw.js', document.baseURI));
  offerWaiting(container, registration);
  const { active } = await container.ready;
  active?.postMessage({ keep: shownAddresses(performance.getEntriesByType('resource')) });
}

/** A worker that waits while another one serves is a newer version of the page. */
function offerWaiting(container: ServiceWorkerContainer, registration: ServiceWorkerRegistration) {
  const offer = (worker: ServiceWorker | null) => {
    if (worker?.state === 'installed' && container.controller !== null) offerUpdate(worker);
  };
  offer(registration.waiting);
  registration.addEventListener('updatefound', () => {
    const { installing } = registration;
    installing?.addEventListener('statechange', () => offer(installing));
  });
}

/** What the page has asked for, and what its map asks for out of its sight; each once. */
function shownAddresses(entries: readonly { name: string }[]): string[] {
  const own = keptBook === null ? [...commonRequests, ...firstTiles()] : ['answers.js'];
  const addresses = own.map((path) => new URL(path, document.baseURI).href);
  return [...new Set([...entries.map(({ name }) => name), ...addresses])];
}
