import { createWriteStream, existsSync } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { BackupError } from './error.ts';

/**
 * Writes gzipped text so that the file is there whole or not at all, also after a power cut. Only
 * its owner may read it.
 * @throws BackupError `file_exists`
 */
export async function writeWholeFile(file: string, text: AsyncIterable<string>): Promise<void> {
  refuseExisting(file);
  const part = `${file}.${process.pid}.part`;
  const output = createWriteStream(part, { flags: 'wx', mode: 0o600, flush: true });
  try {
    await pipeline(Readable.from(text), createGzip(), output);
    refuseExisting(file);
    await rename(part, file);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
  await syncFolder(dirname(file));
}

function refuseExisting(file: string): void {
  if (!existsSync(file)) return;
  throw new BackupError('file_exists', `${file} is there already. Name a new file.`);
}

/** The new name, too, is then on the disk. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  await handle.sync().finally(() => handle.close());
}
