import type { Read } from '../files/read-file.ts';
import { ImportError } from '../problem.ts';
import { decode } from '../read/decode.ts';
import { unzip } from '../read/unzip.ts';
import { readXmlMap } from './xml.ts';

/** Reads the KML inside a KMZ: `doc.kml`, or the first there is. @throws ImportError */
export async function readKmz(bytes: Uint8Array): Promise<Read> {
  const files = [...unzip(bytes)].filter(([name]) => /\.kml$/i.test(name));
  const [, main] = files.find(([name]) => /(?:^|\/)doc\.kml$/i.test(name)) ?? files[0] ?? [];
  if (main === undefined) throw new ImportError('not_readable');
  return readXmlMap('kml', decode(main));
}
