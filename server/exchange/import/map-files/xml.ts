import type { Read } from '../files/read-file.ts';
import { ImportError, nowhere } from '../problem.ts';
import { featureTable } from './features.ts';
import { isOwnFeature, ownTable } from './own-features.ts';

/** Reads KML or GPX. No entity of the file's own making is taken in. @throws ImportError */
export async function readXmlMap(format: 'kml' | 'gpx', text: string): Promise<Read> {
  const [{ DOMParser }, togeojson] = await Promise.all([
    import('@xmldom/xmldom'),
    import('@tmcw/togeojson'),
  ]);
  if (/<!ENTITY/i.test(text)) throw broken(format, 'ENTITY');
  const document = parsed(new DOMParser({ onError: () => {} }), format, text);
  const { features } = togeojson[format](document);
  if (features.length === 0) throw new ImportError('empty');
  const table = features.every(isOwnFeature) ? ownTable(features) : featureTable('', features);
  return { tables: [table] };
}

function parsed(
  parser: InstanceType<typeof import('@xmldom/xmldom').DOMParser>,
  format: string,
  text: string,
) {
  try {
    return parser.parseFromString(text, 'text/xml');
  } catch (error) {
    throw broken(format, error instanceof Error ? error.message : '');
  }
}

const broken = (format: string, reason: string): ImportError =>
  new ImportError('broken_file', nowhere, { names: [format.toUpperCase(), reason] });
