import { Zip, ZipDeflate } from 'fflate';

/** Several files that grow side by side and come out as one ZIP archive, bit by bit. */
export interface ZipStream {
  /** Opens a file; what is written to it is compressed at once. */
  file: (path: string) => {
    write: (content: string | Uint8Array) => void;
    end: (content: string | Uint8Array) => void;
  };
  /** The bytes that are ready since the last call. */
  take: () => Uint8Array[];
  end: () => void;
}

/** Every file of the archive bears the same date, so that the same data are the same bytes. */
const date = new Date(Date.UTC(2000, 0, 1));

const encoder = new TextEncoder();
const bytesOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? encoder.encode(content) : content;

/** @throws nothing itself: `take` throws what the compression met with */
export function zipStream(): ZipStream {
  let ready: Uint8Array[] = [];
  let failure: Error | null = null;
  const zip = new Zip((error, bytes) => {
    failure ??= error;
    if (bytes) ready.push(bytes);
  });
  return {
    file: (path) => {
      const entry = new ZipDeflate(path, { level: 4 });
      entry.mtime = date;
      zip.add(entry);
      return {
        write: (content) => entry.push(bytesOf(content)),
        end: (content) => entry.push(bytesOf(content), true),
      };
    },
    take: () => {
      if (failure) throw failure;
      const taken = ready;
      ready = [];
      return taken;
    },
    end: () => zip.end(),
  };
}
