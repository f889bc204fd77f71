import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type Release, releaseOf } from './release.ts';

const program = fileURLToPath(new URL('../../package.ts', import.meta.url));

/**
 * Makes the package of now in a process of its own with the same settings: the server goes on
 * meanwhile, and keeps none of the memory that it takes.
 */
export async function makeApart(folder: string): Promise<Release> {
  await promisify(execFile)(process.execPath, [program, folder]);
  const { created, version } = JSON.parse(
    await readFile(join(folder, 'datapackage.json'), 'utf8'),
  ) as { created: string; version: string };
  return releaseOf({ dataDate: created, dataVersion: version });
}
