import type { ImportReport } from '../../contract/import.ts';
import type { Database } from '../../db/schema.ts';
import type { Author } from '../../register/history/entry.ts';
import { type ImportOptions, planImport } from './plan.ts';
import { isSound, reportOf } from './report.ts';
import { savePlan } from './save/save.ts';

/** A file that somebody wants imported. */
export interface ImportedFile {
  name: string;
  bytes: Uint8Array;
}

/**
 * Imports a file, all of it or nothing: one with an error saves nothing and says why in its report.
 * @param author null for a dry run, which saves nothing
 * @throws ImportError when the file cannot be read; StaleRecordError; the signal's reason
 */
export async function importFile(
  db: Database,
  { name, bytes }: ImportedFile,
  author: Author | null,
  options: ImportOptions,
): Promise<ImportReport> {
  const plan = await planImport(db, name, bytes, options);
  if (author === null || !isSound(plan)) return reportOf(plan, name, null);
  const total = plan.decisions.length;
  options.onProgress?.({ step: 'save', done: 0, total });
  const importId = await savePlan(db, plan, name, author, options);
  options.onProgress?.({ step: 'save', done: total, total });
  return reportOf(plan, name, importId);
}
