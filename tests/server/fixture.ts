import type { KyselyPlugin } from 'kysely';
import { createApp } from '../../server/app.ts';
import { openDatabase } from '../../server/db/open.ts';
import type { Database } from '../../server/db/schema.ts';
import { reloadIfChanged } from '../../server/join/reload.ts';

/** A real SQLite database in memory with the real strategy, places and links. */
export async function loadedDatabase(): Promise<{ db: Database; version: string }> {
  const db = await openDatabase(':memory:');
  return { db, version: await reloadIfChanged(db) };
}

/** The same database, writing down the SQL of every query that goes through it. */
export function recording(db: Database): { db: Database; statements: string[] } {
  const statements: string[] = [];
  const executor = db.getExecutor();
  const recorder: KyselyPlugin = {
    transformQuery: ({ node, queryId }) => {
      statements.push(executor.compileQuery(node, queryId).sql);
      return node;
    },
    transformResult: async ({ result }) => result,
  };
  return { db: db.withPlugin(recorder), statements };
}

/** The app over a loaded database; `get` answers with the status and the body read as JSON. */
export async function testApp(pageFolder?: string) {
  const { db, version } = await loadedDatabase();
  const app = createApp({ db, version }, pageFolder);
  const get = async (path: string) => {
    const response = await app.request(path);
    return { status: response.status, body: await response.json() };
  };
  return { app, db, version, get };
}

/** How a query names the columns of a place that are answered. */
export const placeColumns = [
  'id',
  'kind',
  'nameUk',
  'nameEn',
  'parentId',
  'lon',
  'lat',
  'west',
  'south',
  'east',
  'north',
  'exactness',
  'inOblast',
  'planned',
  'population',
]
  .map((column) => `"place"."${column}"`)
  .join(', ');
