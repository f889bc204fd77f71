import { createReadStream, createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { zipStream } from '../export/zip-stream.ts';

/** Writes files of a folder into a ZIP archive beside them, in a folder of the archive's name. */
export const writeArchive = (
  folder: string,
  archive: string,
  names: readonly string[],
): Promise<void> =>
  pipeline(
    Readable.from(zipped(folder, archive.replace(/\.zip$/, ''), names)),
    createWriteStream(join(folder, archive)),
  );

async function* zipped(
  folder: string,
  inside: string,
  names: readonly string[],
): AsyncGenerator<Uint8Array> {
  const zip = zipStream();
  for (const name of names) {
    const entry = zip.file(`${inside}/${name}`);
    for await (const bytes of createReadStream(join(folder, name))) {
      entry.write(bytes);
      yield* zip.take();
    }
    entry.end('');
  }
  zip.end();
  yield* zip.take();
}
