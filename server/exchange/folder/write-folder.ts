import { existsSync, readdirSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Files } from './book.ts';
import { FolderError, interrupted } from './error.ts';

/** Every export has it, and hardly any other folder does. */
const mark = 'answers.js';

/**
 * Whether a folder may be written: there is none, an empty one, or an earlier export.
 * @throws FolderError `folder_in_use`
 */
export function refuseForeign(folder: string): void {
  if (!existsSync(folder)) return;
  const names = readdirSync(folder);
  if (names.length === 0 || (names.includes(mark) && names.includes('index.html'))) return;
  throw new FolderError(
    'folder_in_use',
    `${folder} holds something else. Name a new or an empty folder.`,
  );
}

/**
 * Writes a folder beside its place and then puts it there, so that it is whole or as it was. What
 * an interrupted export left beside it is removed; of such a one the page itself is not there.
 * @param signal ends it before it is put there
 * @throws FolderError `folder_in_use`, `folder_unwritable`, `interrupted`
 */
export async function writeFolder(
  folder: string,
  files: Files,
  signal?: AbortSignal,
): Promise<void> {
  const [part, old] = [`${folder}.stratlas-part`, `${folder}.stratlas-old`];
  // An export that ended between its last two steps: the earlier one is put back.
  if (existsSync(old) && !existsSync(folder)) await rename(old, folder);
  refuseForeign(folder);
  try {
    await rm(part, { recursive: true, force: true });
    for (const [name, bytes] of pageLast(files)) {
      if (signal?.aborted) throw interrupted();
      await mkdir(dirname(join(part, name)), { recursive: true });
      await writeFile(join(part, name), bytes);
    }
    if (existsSync(folder)) {
      await rm(old, { recursive: true, force: true });
      await rename(folder, old);
    }
    await rename(part, folder);
    await rm(old, { recursive: true, force: true });
  } catch (error) {
    await rm(part, { recursive: true, force: true }).catch(() => undefined);
    if (existsSync(old) && !existsSync(folder)) await rename(old, folder);
    if (error instanceof FolderError) throw error;
    const { code, message } = error as NodeJS.ErrnoException;
    throw new FolderError('folder_unwritable', `${folder} cannot be written (${code ?? message}).`);
  }
}

/** What is half does not look whole: nobody can open it. */
const pageLast = (files: Files): [name: string, bytes: Uint8Array][] =>
  [...files].sort(([a], [b]) => Number(a === 'index.html') - Number(b === 'index.html'));

/** As people say it: `5.3 MB`. */
export function sizeOf(files: Files): string {
  const bytes = [...files.values()].reduce((sum, { length }) => sum + length, 0);
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
