import { Unzip, type UnzipFile, UnzipInflate } from 'fflate';
import { ImportError } from '../problem.ts';

const maxFiles = 500;
const maxInflated = 256 * 1024 * 1024;
/** Of the archive fed at once, so that a bomb is met before much of it is inflated. */
const step = 64 * 1024;

/**
 * The files of an archive by their paths, inflated bit by bit and counted while it is done.
 * @throws ImportError `zip_too_many`, `zip_too_large`, `zip_encrypted`, `broken_file`
 */
export function unzip(archive: Uint8Array): Map<string, Uint8Array> {
  refuseEncrypted(archive);
  const files = new Map<string, Uint8Array[]>();
  let inflated = 0;
  const unzipper = new Unzip((file) => {
    if (files.size >= maxFiles)
      throw new ImportError('zip_too_many', undefined, { names: [maxFiles] });
    const parts: Uint8Array[] = [];
    files.set(file.name, parts);
    take(file, (bytes) => {
      inflated += bytes.length;
      if (inflated > maxInflated) {
        throw new ImportError('zip_too_large', undefined, { names: [maxInflated / 1024 / 1024] });
      }
      parts.push(bytes);
    });
  });
  unzipper.register(UnzipInflate);
  feed(unzipper, archive);
  return new Map([...files].map(([name, parts]) => [name, Buffer.concat(parts)]));
}

function take(file: UnzipFile, add: (bytes: Uint8Array) => void): void {
  file.ondata = (error, bytes) => {
    if (error) throw error;
    add(bytes);
  };
  file.start();
}

function feed(unzipper: Unzip, archive: Uint8Array): void {
  try {
    for (let at = 0; at < archive.length; at += step) {
      unzipper.push(archive.subarray(at, at + step), at + step >= archive.length);
    }
  } catch (error) {
    if (error instanceof ImportError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new ImportError('broken_file', undefined, { names: ['ZIP', reason] });
  }
}

/** The first bit of a file's flags, six bytes into its header. */
function refuseEncrypted(archive: Uint8Array): void {
  if (((archive[6] ?? 0) & 1) === 1) throw new ImportError('zip_encrypted');
}

/** Paths in an archive, from the list at its end; nothing is inflated. */
export function namesIn(archive: Uint8Array): string[] {
  const names: string[] = [];
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const decoder = new TextDecoder();
  for (let at = 0; at + 46 <= archive.length && names.length <= maxFiles; at += 1) {
    if (archive[at] !== 0x50 || view.getUint32(at, true) !== 0x02014b50) continue;
    const length = view.getUint16(at + 28, true);
    names.push(decoder.decode(archive.subarray(at + 46, at + 46 + length)));
    at += 45 + length;
  }
  return names;
}
