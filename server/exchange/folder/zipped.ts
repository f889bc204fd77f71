import { promisify } from 'node:util';
import { type AsyncZippable, zip } from 'fflate';
import type { Files } from './book.ts';

/** Files as a ZIP, all inside one folder, so that unpacking strews nothing about. */
export const zipped = (folder: string, files: Files): Promise<Uint8Array> =>
  promisify<AsyncZippable, Uint8Array>(zip)({ [folder]: Object.fromEntries(files) });
