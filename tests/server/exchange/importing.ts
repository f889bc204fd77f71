import { readFileSync } from 'node:fs';
import type { ImportReport } from '../../../server/contract/import.ts';
import type { Database } from '../../../server/db/schema.ts';
import { importFile } from '../../../server/exchange/import/import-file.ts';
import type { ImportOptions } from '../../../server/exchange/import/plan.ts';

const operator = { id: null, name: 'operator' };

const options: ImportOptions = { mapping: {}, allowed: new Set(), state: 'published' };

export const fileNamed = (name: string): Buffer =>
  readFileSync(new URL(`files/${name}`, import.meta.url));

/** What an import of a file would do; saves nothing. */
export const dryRun = (
  db: Database,
  name: string,
  bytes: Uint8Array | string,
  more: Partial<ImportOptions> = {},
): Promise<ImportReport> =>
  importFile(db, { name, bytes: Buffer.from(bytes) }, null, { ...options, ...more });

/** Imports a file as the operator of the machine does. */
export const bringIn = (
  db: Database,
  name: string,
  bytes: Uint8Array | string,
  more: Partial<ImportOptions> = {},
): Promise<ImportReport> =>
  importFile(db, { name, bytes: Buffer.from(bytes) }, operator, { ...options, ...more });

/** What a report says went wrong or was put right: `error C5 unknown_place`. */
export const saidIn = ({ problems, rows }: ImportReport): string[] =>
  [...problems, ...rows.flatMap((row) => row.problems)].map(({ weight, row, cell, code }) =>
    [weight, cell ?? row, code].filter((part) => part !== null).join(' '),
  );

/** The published projects by their titles. */
export async function publishedByTitle(db: Database) {
  const rows = await db.selectFrom('project').select('detail').orderBy('titleUk').execute();
  return new Map(
    rows.map(({ detail }) => {
      const project = JSON.parse(detail);
      return [project.titleUk, project];
    }),
  );
}
