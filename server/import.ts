import { readFileSync, statSync } from 'node:fs';
import { userInfo } from 'node:os';
import { basename } from 'node:path';
import { type ImportReport, importLimits } from './contract/import.ts';
import { DatabaseError } from './db/errors.ts';
import { openDatabase } from './db/open.ts';
import { importFile } from './exchange/import/import-file.ts';
import type { Progress } from './exchange/import/plan.ts';
import { ImportError, nowhere } from './exchange/import/problem.ts';
import { linesOfReport } from './exchange/import/report-lines.ts';
import { reloadIfChanged } from './join/reload.ts';
import { readSettings, SettingsError } from './settings.ts';

/** Ctrl-C gives up what is being done; nothing of it is saved. */
const cancel = new AbortController();
process.once('SIGINT', () => cancel.abort(new Error('cancelled, nothing was saved')));

const steps = { compare: 'Comparing', save: 'Saving' } as const;

/** On a terminal one line that is written over again. */
function show({ step, done, total }: Progress): void {
  if (process.stderr.isTTY) process.stderr.write(`\r${steps[step]} ${done} of ${total}\u001B[K`);
}

/** Refused by its size before anything of it is read. */
function read(file: string): Uint8Array {
  const { bytes } = importLimits;
  if (statSync(file).size > bytes) {
    throw new ImportError('too_large', nowhere, { names: [bytes / 1024 / 1024] });
  }
  return readFileSync(file);
}

/** Imports a file for the operator of the machine: what is complete is published at once. */
async function run(file: string, isDry: boolean): Promise<ImportReport> {
  const bytes = read(file);
  console.error(`Reading ${basename(file)}`);
  const db = await openDatabase(readSettings(process.env).database);
  try {
    await reloadIfChanged(db);
    const author = isDry ? null : { id: null, name: userInfo().username };
    const options = {
      mapping: {},
      allowed: new Set(mends),
      state: 'published',
      signal: cancel.signal,
      onProgress: show,
    } as const;
    return await importFile(db, { name: basename(file), bytes }, author, options);
  } finally {
    if (process.stderr.isTTY) process.stderr.write('\r\u001B[K');
    await db.destroy();
  }
}

function explain(error: unknown): string {
  const known = [ImportError, DatabaseError, SettingsError].some((kind) => error instanceof kind);
  const isSaid = known || cancel.signal.aborted || (error as NodeJS.ErrnoException).code;
  if (isSaid) return (error as Error).message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

const flags = process.argv.slice(2).filter((one) => one.startsWith('--'));
const mends = flags.includes('--swap-axes') ? (['swap_axes'] as const) : [];
const [file] = process.argv.slice(2).filter((one) => !one.startsWith('--'));
const isDry = flags.includes('--dry-run');
try {
  if (file === undefined) throw new ImportError('no_file');
  const report = await run(file, isDry);
  for (const line of linesOfReport(report, isDry)) console.log(line);
  const isRefused =
    report.counts.error > 0 || report.problems.some(({ weight }) => weight === 'error');
  if (isRefused) process.exitCode = 1;
} catch (error) {
  console.error(`Not imported: ${explain(error)}`);
  process.exitCode = 1;
}
