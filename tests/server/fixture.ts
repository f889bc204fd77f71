import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CompiledQuery, KyselyPlugin } from 'kysely';
import { inject, onTestFinished } from 'vitest';
import { createApp } from '../../server/app.ts';
import { openDatabase } from '../../server/db/open.ts';
import type { Database } from '../../server/db/schema.ts';
import { reloadIfChanged } from '../../server/join/reload.ts';
import {
  newEmptyDatabase as newEmptyPostgres,
  newLoadedDatabase as newLoadedPostgres,
  newDatabase as newPostgres,
} from './postgres/databases.ts';

const postgres = inject('postgres');

/** Where a new database can be made, of the kind that these tests run on: a folder or an address. */
export async function newAddress(): Promise<string> {
  if (postgres !== undefined) return newPostgres(postgres);
  const folder = mkdtempSync(join(tmpdir(), 'stratlas-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

/** A new database without any rows, of the kind that these tests run on. */
export const newDatabase = async (): Promise<Database> =>
  openDatabase(postgres === undefined ? ':memory:' : await newEmptyPostgres(postgres));

/** A new database with the real strategy, places and links, of the kind that these tests run on. */
export async function loadedDatabase(): Promise<{ db: Database; version: string }> {
  const at = postgres === undefined ? ':memory:' : await newLoadedPostgres(postgres);
  const db = await openDatabase(at);
  return { db, version: await reloadIfChanged(db) };
}

/** SQL with `?` for each parameter: PostgreSQL numbers them, in the same order. */
export const plainSql = ({ sql }: Pick<CompiledQuery, 'sql'>): string =>
  sql.replaceAll(/\$\d+/g, '?');

/** The same database, writing down the `plainSql` of every query that goes through it. */
export function recording(db: Database): { db: Database; statements: string[] } {
  const statements: string[] = [];
  const executor = db.getExecutor();
  const recorder: KyselyPlugin = {
    transformQuery: ({ node, queryId }) => {
      statements.push(plainSql(executor.compileQuery(node, queryId)));
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
