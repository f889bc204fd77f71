import type { Read } from '../files/read-file.ts';
import { type Crs, crsOfWkt } from '../geometry/crs.ts';
import { ImportError, nowhere } from '../problem.ts';
import { unzip } from '../read/unzip.ts';
import { featureTable, type RawFeature } from './features.ts';

/** Reads the layers of a zipped Shapefile; their .prj says the coordinate system. @throws ImportError */
export async function readShapefile(bytes: Uint8Array): Promise<Read> {
  const { parseDbf, parseShp } = await import('shpjs');
  const files = new Map([...unzip(bytes)].map(([name, file]) => [name.toLowerCase(), file]));
  const layers = [...files.keys()].filter(
    (name) => name.endsWith('.shp') && !name.includes('__macosx'),
  );
  let crs: Crs | undefined;
  const tables = layers.map((name) => {
    const of = (ending: string) => files.get(`${name.slice(0, -4)}.${ending}`);
    crs = crsOfPrj(of('prj')) ?? crs;
    const dbf = of('dbf');
    const shp = of('shp');
    try {
      const records = dbf ? parseDbf(dbf, encodingOf(of('cpg'), dbf)) : [];
      const geometries = shp ? parseShp(shp) : [];
      const features = geometries.map(
        (geometry, index): RawFeature => ({
          geometry,
          properties: records[index] ?? {},
        }),
      );
      return featureTable(name.slice(0, -4), features);
    } catch (error) {
      const reason = error instanceof Error ? error.message : '';
      throw new ImportError('broken_file', nowhere, { names: ['Shapefile', reason] });
    }
  });
  return { tables, ...(crs && { crs }) };
}

function crsOfPrj(prj: Uint8Array | undefined): Crs | undefined {
  if (prj === undefined) return undefined;
  const wkt = new TextDecoder().decode(prj);
  const crs = crsOfWkt(wkt);
  const name = /^\w+\["([^"]*)"/.exec(wkt.trim())?.[1] ?? wkt.slice(0, 80);
  if (crs === undefined) throw new ImportError('unknown_crs', nowhere, { names: [name] });
  return crs;
}

/** Ids of languages in byte 29 of a .dbf that mean Windows-1251. */
const cyrillic: readonly number[] = [0xc9, 0x57];

/** What the .cpg says; else what the .dbf says; else UTF-8 if it is that, and Windows-1251. */
function encodingOf(cpg: Uint8Array | undefined, dbf: Uint8Array): string {
  const said = cpg && new TextDecoder('latin1').decode(cpg).trim().toLowerCase();
  if (said) return /1251/.test(said) ? 'windows-1251' : said.replace(/^(?:65001|utf8)$/, 'utf-8');
  if (cyrillic.includes(dbf[29] ?? 0)) return 'windows-1251';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(dbf.subarray(32));
    return 'utf-8';
  } catch {
    return 'windows-1251';
  }
}
