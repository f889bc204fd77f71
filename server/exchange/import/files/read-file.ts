import type { ImportFormat, ImportProblem } from '../../../contract/import.ts';
import { importLimits } from '../../../contract/import.ts';
import type { Records } from '../../standards/brought.ts';
import type { Crs } from '../geometry/crs.ts';
import type { MappedTable, Mapping } from '../headings/columns-of.ts';
import { mapColumns } from '../headings/columns-of.ts';
import { ImportError, nowhere, problem } from '../problem.ts';
import { falseEnding, type Recognised, recognise } from '../read/recognise.ts';
import type { Table } from '../read/table.ts';

/** A file taken apart into tables whose columns are understood. */
export interface ReadFile {
  format: ImportFormat;
  tables: MappedTable[];
  crs?: Crs;
  /** Of standards, which have no tables. */
  records?: Records;
  problems: ImportProblem[];
}

export interface Read {
  tables: Table[];
  crs?: Crs;
  records?: Records;
}

/**
 * Reads a file by what is in it; readers of formats are loaded when they are needed.
 * @param chosen what people chose for a set of headings
 * @throws ImportError when it cannot be read at all
 */
export async function readFile(
  fileName: string,
  bytes: Uint8Array,
  chosen: (headingSet: string) => Mapping,
): Promise<ReadFile> {
  if (bytes.length > importLimits.bytes) {
    throw new ImportError('too_large', nowhere, { names: [importLimits.bytes / 1024 / 1024] });
  }
  const recognised = recognise(bytes);
  const { format } = recognised;
  const { tables, crs, records } = await read(recognised);
  const rows = Math.max(0, ...tables.map((table) => table.rows.length));
  if (rows > importLimits.rows + 25) {
    throw new ImportError('too_many_rows', nowhere, { names: [importLimits.rows] });
  }
  const ending = falseEnding(fileName, format);
  const names = [ending ?? '', format.toUpperCase()];
  return {
    format,
    tables: tables.flatMap((table) => mapColumns(table, chosen) ?? []),
    ...(crs && { crs }),
    ...(records && { records }),
    problems: [
      ...(ending ? [problem('other_than_name', nowhere, { weight: 'notice', names })] : []),
      ...tables.flatMap(({ problems }) => problems),
    ],
  };
}

async function read(file: Recognised): Promise<Read> {
  switch (file.format) {
    case 'csv':
      return { tables: [await (await import('../read/csv.ts')).readCsv(file.text)] };
    case 'xlsx':
      return { tables: await (await import('../read/xlsx.ts')).readXlsx(file.bytes) };
    case 'geojson':
      return (await import('../map-files/geojson.ts')).readGeojson(file.text);
    case 'kml':
    case 'gpx':
      return (await import('../map-files/xml.ts')).readXmlMap(file.format, file.text);
    case 'kmz':
      return (await import('../map-files/kmz.ts')).readKmz(file.bytes);
    case 'iati':
      return {
        tables: [],
        records: await (await import('../../iati/read.ts')).readIati(file.text),
      };
    case 'oc4ids':
      return { tables: [], records: (await import('../../oc4ids/read.ts')).readOc4ids(file.text) };
    case 'dream':
      return { tables: [], records: (await import('../../dream/read.ts')).readDream(file.text) };
    case 'shapefile':
      return (await import('../map-files/shapefile.ts')).readShapefile(file.bytes);
  }
}
