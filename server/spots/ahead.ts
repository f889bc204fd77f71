import type { Database } from '../db/schema.ts';
import { dataVersion } from '../register/history/counter.ts';
import { breath } from './breath.ts';
import { firstTiles } from './first-tiles.ts';

/** How often the data are looked at for a change, in milliseconds; the start itself comes first. */
const interval = 2000;

/** What a browser of today says; the answers are kept as it takes them. */
const browser = { headers: { 'accept-encoding': 'gzip, deflate, br, zstd' } };

interface App {
  request: (path: string, init: RequestInit) => Response | Promise<Response>;
}

/**
 * Asks the app for the tiles of the first view soon and whenever the data have changed, so that no
 * reader waits for them. @returns a function that ends it
 */
export function keepAhead(app: App, db: Database): () => void {
  let seen = '';
  let isOver = false;
  let timer: NodeJS.Timeout | undefined;
  const look = async () => {
    const version = await dataVersion(db);
    if (version !== seen) await askAll(app, () => isOver);
    seen = version;
  };
  const next = () => {
    if (!isOver) timer = setTimeout(run, interval).unref();
  };
  // What fails here fails for readers too, who are told.
  const run = () => void look().then(next, next);
  next();
  return () => {
    isOver = true;
    clearTimeout(timer);
  };
}

async function askAll(app: App, isOver: () => boolean): Promise<void> {
  for (const path of firstTiles()) {
    if (isOver()) return;
    await app.request(path, browser);
    await breath();
  }
}
