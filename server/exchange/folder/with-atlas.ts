import { createApp } from '../../app.ts';
import { openDatabase } from '../../db/open.ts';
import { reloadIfChanged } from '../../join/reload.ts';
import { readSettings } from '../../settings.ts';
import type { Ask } from './collect.ts';
import { interrupted } from './error.ts';

/**
 * Does something with the app over the database that the settings name, loaded as at a start of the
 * server; one may run beside it.
 * @param signal ends it with the next question
 * @throws DatabaseError, SettingsError, FolderError `interrupted`
 */
export async function withAtlas<Result>(
  signal: AbortSignal,
  act: (ask: Ask) => Promise<Result>,
): Promise<Result> {
  const db = await openDatabase(readSettings(process.env).database);
  try {
    const app = createApp({ db, version: await reloadIfChanged(db) });
    return await act((path) => {
      if (signal.aborted) throw interrupted();
      return app.request(path);
    });
  } finally {
    await db.destroy();
  }
}
