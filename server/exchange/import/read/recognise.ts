import type { ImportFormat } from '../../../contract/import.ts';
import { ImportError } from '../problem.ts';
import { decode } from './decode.ts';
import { namesIn } from './unzip.ts';

/** A file by what is in it: text read, or an archive still packed. */
export type Recognised =
  | { format: 'csv' | 'geojson' | 'kml' | 'gpx' | 'iati' | 'oc4ids' | 'dream'; text: string }
  | { format: 'xlsx' | 'kmz' | 'shapefile'; bytes: Uint8Array };

/** Files that people take for tables, by their first bytes. */
const others: readonly [string, readonly number[]][] = [
  ['Excel 97–2003 (XLS)', [0xd0, 0xcf, 0x11, 0xe0]],
  ['PDF', [0x25, 0x50, 0x44, 0x46]],
  ['PNG', [0x89, 0x50, 0x4e, 0x47]],
  ['JPEG', [0xff, 0xd8, 0xff]],
  ['RAR', [0x52, 0x61, 0x72, 0x21]],
  ['7z', [0x37, 0x7a, 0xbc, 0xaf]],
  ['gzip', [0x1f, 0x8b]],
];

const begins = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, index) => bytes[index] === byte);

/** Says what a file is by its content, whatever its name. @throws ImportError */
export function recognise(bytes: Uint8Array): Recognised {
  if (bytes.length === 0) throw new ImportError('empty');
  const other = others.find(([, mark]) => begins(bytes, mark));
  if (other) throw new ImportError('known_but_not_read', undefined, { names: [other[0]] });
  return begins(bytes, [0x50, 0x4b]) ? archive(bytes) : textual(decode(bytes));
}

function archive(bytes: Uint8Array): Recognised {
  const names = namesIn(bytes);
  const has = (pattern: RegExp) => names.some((name) => pattern.test(name));
  if (has(/^xl\/workbook\.(?:xml|bin)$/)) {
    if (has(/\.bin$/)) throw new ImportError('known_but_not_read', undefined, { names: ['XLSB'] });
    return { format: 'xlsx', bytes };
  }
  if (has(/\.shp$/i)) return { format: 'shapefile', bytes };
  if (has(/\.kml$/i)) return { format: 'kmz', bytes };
  if (names.includes('content.xml')) {
    throw new ImportError('known_but_not_read', undefined, { names: ['LibreOffice (ODS)'] });
  }
  throw new ImportError('not_readable');
}

function textual(text: string): Recognised {
  const start = text.trimStart().slice(0, 4096);
  if (start === '') throw new ImportError('empty');
  if (/^[{[]/.test(start)) return { format: jsonFormat(text, start), text };
  if (start.startsWith('<')) {
    if (/<(?:\w+:)?kml[\s>]/.test(start)) return { format: 'kml', text };
    if (/<(?:\w+:)?gpx[\s>]/.test(start)) return { format: 'gpx', text };
    if (/<iati-activities[\s>]/.test(start)) return { format: 'iati', text };
    throw new ImportError('not_readable');
  }
  return { format: 'csv', text };
}

/** By the members that no other one has. */
function jsonFormat(text: string, start: string): 'geojson' | 'oc4ids' | 'dream' {
  if (/"type"\s*:\s*"Feature/.test(start)) return 'geojson';
  if (/"projects"\s*:\s*\[/.test(text)) return 'oc4ids';
  return /"(?:approaches|cdu_response|translation)"\s*:/.test(text) ? 'dream' : 'geojson';
}

const endings: Record<ImportFormat, readonly string[]> = {
  csv: ['csv', 'tsv', 'txt'],
  xlsx: ['xlsx', 'xlsm'],
  geojson: ['geojson', 'json'],
  kml: ['kml', 'xml'],
  kmz: ['kmz'],
  gpx: ['gpx', 'xml'],
  shapefile: ['zip'],
  iati: ['xml', 'iati'],
  oc4ids: ['json'],
  dream: ['json'],
};

/** The ending of a file's name where it promises another format. */
export function falseEnding(fileName: string, format: ImportFormat): string | null {
  const ending = /\.([A-Za-z0-9]{1,8})$/.exec(fileName)?.[1]?.toLowerCase();
  return ending === undefined || endings[format].includes(ending) ? null : ending;
}
