import { keptBook, pictureAddress } from '../../api/kept.ts';
import { queryClient } from '../../api/query-client.ts';
import { projectEditionQuery } from '../../api/register-queries.ts';
import { keepList } from './keep-list.ts';
import { readKeepable } from './keepable.ts';
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
  if (active === null) return;
  await idleTime();
  const saves = savesData(navigator);
  const edition = saves ? '' : await queryClient.fetchQuery(projectEditionQuery());
  const wanted = saves ? [] : keepList(await readKeepable(queryClient)).flatMap(whereItIs);
  const addresses = [...shownAddresses(), ...wanted];
  active.postMessage({ keep: { addresses, edition }, keepPage: !saves });
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

const inFull = (path: string): string => new URL(path, document.baseURI).href;

/** What the page has asked for so far, each once. */
const shownAddresses = (): string[] => [
  ...new Set(performance.getEntriesByType('resource').map(({ name }) => name)),
  ...(keptBook === null ? [] : [inFull('answers.js')]),
];

/** Beside a page that was taken along answers lie in files, and not all are there. */
function whereItIs(path: string): string[] {
  const address = pictureAddress(keptBook, path);
  return keptBook === null || address !== path ? [inFull(address)] : [];
}

/** Somebody who pays for each megabyte keeps what was opened. */
const savesData = (browser: Navigator & { connection?: { saveData?: boolean } }): boolean =>
  browser.connection?.saveData === true;

/** In ms: a busy machine may have no idle time at all. */
const longestWait = 10_000;

const idleTime = (): Promise<void> =>
  new Promise((resolve) => {
    // Safari knows no idle time.
    if (typeof requestIdleCallback === 'undefined') resolve();
    else requestIdleCallback(() => resolve(), { timeout: longestWait });
  });
