/**
 * Keeps the page of one build, and of the server's answers the last ones. Built by itself: it
 * imports nothing. The build puts the page's files and their version in place of these words.
 */
const version = '__VERSION__';
/** What a visit begins with, kept before the worker is let in; and all the rest, in idle time. */
const files: { first: readonly string[]; later: readonly string[] } = JSON.parse('__FILES__');

/** What of the browser's worker is used here: the page's own types know none. */
interface WorkerScope {
  registration: { scope: string };
  skipWaiting: () => Promise<void>;
  clients: { claim: () => Promise<void> };
  addEventListener: (type: string, listener: (event: WorkerEvent) => void) => void;
}

/** What the page asks of its worker. */
interface Message {
  /** To let itself in. */
  update?: true;
  /** To keep what these addresses answer, anew where the data are of another edition; empty is none. */
  keep?: { addresses: readonly string[]; edition: string };
  /** To keep the rest of the page too. */
  keepPage?: boolean;
  /** To stop keeping: a newer worker is let in only when this one is done with all it was asked. */
  stop?: true;
}

interface WorkerEvent {
  request: Request;
  data: Message | null;
  waitUntil: (work: Promise<unknown>) => void;
  respondWith: (answer: Promise<Response>) => void;
}

const worker = self as unknown as WorkerScope;
const pageCache = `page-${version}`;
const answerCache = 'answers-1';

/** So many answers are kept, the latest ones. */
const mostAnswers = 3000;

/** How long the server may be silent before what is kept is shown in its place, in milliseconds. */
const patience = 5000;

const home = new URL('./', worker.registration.scope).href;
const addressOf = (file: string): string => new URL(file, home).href;
const pageAddresses = new Set([...files.first, ...files.later].map(addressOf));
/** Made by a build, named by content: one that is not of this build may be of the one before. */
const parts = addressOf('assets/');

/** What everybody gets alike; nothing of accounts, of the register's editors, and of files to take away. */
const publicAnswers =
  /^\/(?:api\/(?:strategy|places|places\.geojson|map|items|projects|project-rows|flows|deviation|summary|totals|ask|unfunded|picture\.svg|regions|matrix|incomplete|organisations|territory|about|stories)(?:$|\/)|answers\/)/;
const notKept = /\/form\.|\.zip$/;

function isAnswer(address: string): boolean {
  if (!address.startsWith(home)) return false;
  const path = `/${new URL(address).href.slice(home.length)}`.replace(/\?.*/, '');
  return path === '/answers.js' || (publicAnswers.test(path) && !notKept.test(path));
}

/** What the build has named by its content need not be asked for anew. */
const requestFor = (address: string): Request =>
  new Request(address, { cache: address.startsWith(parts) ? 'default' : 'no-cache' });

worker.addEventListener('install', (event) => {
  const first = files.first.map(addressOf).map(requestFor);
  event.waitUntil(caches.open(pageCache).then((cache) => cache.addAll(first)));
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(dropOldPages().then(() => worker.clients.claim()));
});

/** The page before this one stays: another window may still show it, in the middle of a talk. */
async function dropOldPages(): Promise<void> {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith('page-') && name !== pageCache);
  await Promise.all(old.slice(0, -1).map((name) => caches.delete(name)));
}

let isStopped = false;

worker.addEventListener('message', (event) => {
  const { update, keep, keepPage, stop } = event.data ?? {};
  if (stop) isStopped = true;
  if (update) event.waitUntil(worker.skipWaiting());
  if (keep) event.waitUntil(keepAnswers(keep));
  if (keepPage) event.waitUntil(keepRest());
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET') return;
  const address = request.url.replace(/#.*/, '');
  const isHome = request.mode === 'navigate' && address.replace(/\?.*/, '') === home;
  if (isHome) event.respondWith(ofPage(home, request));
  else if (pageAddresses.has(address) || address.startsWith(parts))
    event.respondWith(ofPage(address, request));
  else if (isAnswer(address)) event.respondWith(latest(request));
});

/** The page as it was built, so that all of its parts are of one version; kept when it is asked for. */
async function ofPage(address: string, request: Request): Promise<Response> {
  const cache = await caches.open(pageCache);
  const kept = (await cache.match(address)) ?? (await caches.match(address));
  if (kept !== undefined) return kept;
  const answer = await fetch(request);
  if (answer.status === 200 && pageAddresses.has(address)) await cache.put(address, answer.clone());
  return answer;
}

/** One after another, so that it is in nobody's way; what is lost now comes with another visit. */
async function keepRest(): Promise<void> {
  const cache = await caches.open(pageCache);
  for (const address of files.later.map(addressOf)) {
    if (isStopped) return;
    if (await cache.match(address)) continue;
    const answer = await fetch(requestFor(address)).catch(() => null);
    if (answer?.status === 200) await cache.put(address, answer);
  }
}

/** The key of an answer: whoever asks may name the parameters in another order. */
function keyOf(address: string): string {
  const url = new URL(address, home);
  url.searchParams.sort();
  return url.href;
}

/** The server's answer; the last one that was kept where the server cannot be reached or is silent. */
async function latest(request: Request): Promise<Response> {
  const cache = await caches.open(answerCache);
  const key = keyOf(request.url);
  const asked = fetch(request).then(async (answer) => {
    if (answer.status === 200) await cache.put(key, answer.clone());
    return answer;
  });
  const kept = await cache.match(key, { ignoreVary: true });
  if (kept === undefined) return asked;
  const silence = new Promise<Response>((resolve) => setTimeout(resolve, patience, kept));
  return Promise.race([asked.catch(() => kept), silence]);
}

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** In milliseconds, between two answers: whoever uses the page meanwhile goes first. */
const pace = 100;

/** Waits as long as a server says that has been asked too often, and asks once more. */
async function patientFetch(address: string): Promise<Response> {
  const answer = await fetch(address);
  if (answer.status !== 429) return answer;
  await pause(1000 * Number(answer.headers.get('retry-after') ?? 60));
  return fetch(address);
}

/** Of which edition of the data the kept answers are. */
const editionAddress = addressOf('answers/edition');

/** Keeps what the page was shown before this worker was there to see it, and what it may be asked for. */
async function keepAnswers({ addresses, edition }: NonNullable<Message['keep']>): Promise<void> {
  const cache = await caches.open(answerCache);
  const known = await (await cache.match(editionAddress))?.text();
  for (const address of addresses.filter(isAnswer)) {
    if (isStopped) return;
    const key = keyOf(address);
    if (known === edition && (await cache.match(key, { ignoreVary: true }))) continue;
    const answer = await patientFetch(address).catch(() => null);
    if (answer === null) return;
    if (answer.status === 200) await cache.put(key, answer);
    await pause(pace);
  }
  await cache.put(editionAddress, new Response(edition));
  const keys = await cache.keys();
  const surplus = keys.slice(0, Math.max(0, keys.length - mostAnswers));
  await Promise.all(surplus.map((key) => cache.delete(key)));
}
