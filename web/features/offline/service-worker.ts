/**
 * Keeps the page of one build, and of the server's answers the last ones. Built by itself: it
 * imports nothing. The build puts the page's files and their version in place of these words.
 */
const version = '__VERSION__';
const pageFiles: readonly string[] = JSON.parse('__FILES__');

/** What of the browser's worker is used here: the page's own types know none. */
interface WorkerScope {
  registration: { scope: string };
  skipWaiting: () => Promise<void>;
  clients: { claim: () => Promise<void> };
  addEventListener: (type: string, listener: (event: WorkerEvent) => void) => void;
}

interface WorkerEvent {
  request: Request;
  data: { update?: true; keep?: readonly string[] } | null;
  waitUntil: (work: Promise<unknown>) => void;
  respondWith: (answer: Promise<Response>) => void;
}

const worker = self as unknown as WorkerScope;
const pageCache = `page-${version}`;
const answerCache = 'answers-1';

/** So many answers are kept, the latest ones. */
const mostAnswers = 800;

/** How long the server may be silent before what is kept is shown in its place, in milliseconds. */
const patience = 5000;

const home = new URL('./', worker.registration.scope).href;
const pageAddresses = new Set(pageFiles.map((file) => new URL(file, home).href));

/** What everybody gets alike; nothing of accounts, of the register's editors, and of files to take away. */
const publicAnswers =
  /^\/(?:api\/(?:strategy|places|places\.geojson|map|items|projects|project-rows|flows|deviation|summary|totals|ask|unfunded|picture\.svg|regions|matrix|incomplete|organisations|territory|about|stories)(?:$|\/)|answers\/)/;
const files = /\/form\.|\.zip$/;

function isAnswer(address: string): boolean {
  if (!address.startsWith(home)) return false;
  const path = `/${new URL(address).href.slice(home.length)}`.replace(/\?.*/, '');
  return path === '/answers.js' || (publicAnswers.test(path) && !files.test(path));
}

worker.addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(pageCache)
      .then((cache) =>
        cache.addAll([...pageAddresses].map((file) => new Request(file, { cache: 'no-cache' }))),
      ),
  );
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(dropOldPages().then(() => worker.clients.claim()));
});

async function dropOldPages(): Promise<void> {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith('page-') && name !== pageCache);
  await Promise.all(old.map((name) => caches.delete(name)));
}

worker.addEventListener('message', (event) => {
  if (event.data?.update) event.waitUntil(worker.skipWaiting());
  if (event.data?.keep) event.waitUntil(keepAll(event.data.keep));
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET') return;
  const address = request.url.replace(/#.*/, '');
  const isHome = request.mode === 'navigate' && address.replace(/\?.*/, '') === home;
  if (isHome) event.respondWith(ofPage(home, request));
  else if (pageAddresses.has(address)) event.respondWith(ofPage(address, request));
  else if (isAnswer(address)) event.respondWith(latest(request));
});

/** The page as it was built, so that all of its parts are of one version. */
async function ofPage(address: string, request: Request): Promise<Response> {
  const kept = await (await caches.open(pageCache)).match(address);
  return kept ?? fetch(request);
}

/** The server's answer; the last one that was kept where the server cannot be reached or is silent. */
async function latest(request: Request): Promise<Response> {
  const cache = await caches.open(answerCache);
  const asked = fetch(request).then(async (answer) => {
    if (answer.status === 200) await keep(cache, request, answer.clone());
    return answer;
  });
  const kept = await cache.match(request, { ignoreVary: true });
  if (kept === undefined) return asked;
  const silence = new Promise<Response>((resolve) => setTimeout(resolve, patience, kept));
  return Promise.race([asked.catch(() => kept), silence]);
}

async function keep(cache: Cache, request: Request | string, answer: Response): Promise<void> {
  await cache.put(request, answer);
  const keys = await cache.keys();
  const surplus = keys.slice(0, Math.max(0, keys.length - mostAnswers));
  await Promise.all(surplus.map((key) => cache.delete(key)));
}

/** Keeps what the page was shown before this worker was there to see it. */
async function keepAll(addresses: readonly string[]): Promise<void> {
  const cache = await caches.open(answerCache);
  for (const address of addresses.filter(isAnswer)) {
    if (await cache.match(address, { ignoreVary: true })) continue;
    const answer = await fetch(address).catch(() => null);
    if (answer?.status === 200) await keep(cache, address, answer);
  }
}
