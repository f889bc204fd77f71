import { sql } from 'kysely';
import type { Database } from '../db/schema.ts';

/** What is nobody's but the writers' and the people's own: no reader ever asks these tables. */
const privateTables = [
  'revision',
  'workingCopy',
  'import',
  'importMapping',
  'invitation',
  'rateLimit',
  'verification',
  'session',
  'account',
  'person',
  'keptVersionPart',
  'keptVersion',
] as const;

/** Leaves of a copied database what readers see. */
export async function publishedOnly(copy: Database): Promise<void> {
  for (const table of privateTables) await copy.deleteFrom(table).execute();
  await copy.deleteFrom('meta').where('key', 'not in', ['sources', 'register']).execute();
  await sql`vacuum`.execute(copy);
}
