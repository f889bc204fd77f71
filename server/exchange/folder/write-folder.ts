import { existsSync, readdirSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Files } from './book.ts';
import { FolderError } from './error.ts';

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
 * an interrupted export left beside it is removed.
 * @throws FolderError `folder_in_use`, `folder_unwritable`
 */
export async function writeFolder(folder: string, files: Files): Promise<void> {
  refuseForeign(folder);
  const [part, old] = [`${folder}.part`, `${folder}.old`];
  try {
    await rm(part, { recursive: true, force: true });
    for (const [name, bytes] of files) {
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
    const { code, message } = error as NodeJS.ErrnoException;
    throw new FolderError('folder_unwritable', `${folder} cannot be written (${code ?? message}).`);
  }
}

/** As people say it: `5.3 MB`. */
export function sizeOf(files: Files): string {
  const bytes = [...files.values()].reduce((sum, { length }) => sum + length, 0);
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
