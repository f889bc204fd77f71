import type { Database } from '../db/schema.ts';
import { changedAt } from '../exchange/export/about.ts';

/**
 * When the published data were last changed, as HTTP writes a date; looked up once for each version.
 */
export function lastChangeOf(
  db: Database,
  dataVersion: () => Promise<string>,
): () => Promise<string> {
  let known = { version: '', date: '' };
  return async () => {
    const version = await dataVersion();
    if (known.version !== version) {
      known = { version, date: new Date((await changedAt(db)) || 0).toUTCString() };
    }
    return known.date;
  };
}
